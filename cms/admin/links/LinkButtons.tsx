'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { messageFor } from '../../messageFor'
import type { Translated } from '../../translated'
import { ask } from '../ask'
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
    const address = `${config.routes.api}/external-links/${id}/say`
    const answer = await ask(i18n, 'POST', address, { say: said })
    if (!answer.ok) {
      setBusy(false)
      toast.error(answer.message)
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
