'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { messageFor } from '../../messageFor'
import type { Translated } from '../../translated'
import { linkMessages as messages } from './linkMessages'

interface Props {
  id: string
  url: string
  isFine: boolean
}

/** What an editor can say of a link. */
export const LinkButtons = ({ id, isFine, url }: Props) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [busy, setBusy] = useState(false)
  const words = (message: Translated) => messageFor({ i18n }, message)
  const say = async (said: 'again' | 'fine' | 'notFine') => {
    setBusy(true)
    const response = await fetch(`${config.routes.api}/external-links/${id}/say`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
      body: JSON.stringify({ say: said }),
    }).catch(() => null)
    if (!response?.ok) {
      setBusy(false)
      toast.error(words(messages.failed))
    } else if (said === 'again') toast.success(words(messages.queued))
    else window.location.reload()
  }
  const button = (said: 'again' | 'fine' | 'notFine', message: Translated) => (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={busy}
      onClick={() => say(said)}
      aria-label={`${words(message)}: ${url}`}
    >
      {words(message)}
    </Button>
  )
  return (
    <div className="link-buttons">
      {button('again', messages.again)}
      {isFine ? button('notFine', messages.notFine) : button('fine', messages.fine)}
    </div>
  )
}
