'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { messageFor } from '../../messageFor'
import { ask } from '../ask'
import { reviewsMessages as messages } from './reviewsMessages'

interface Props {
  service: string
  /** What is verified, for those who hear the buttons of the list one after the other. */
  title?: string
  disabled?: boolean
}

/** Says that a service was verified today, and shows the page anew. */
export const VerifyButton = ({ disabled = false, service, title }: Props) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [busy, setBusy] = useState(false)
  const name = messageFor({ i18n }, messages.verify)
  const verify = async () => {
    setBusy(true)
    const answer = await ask(i18n, 'POST', `${config.routes.api}/services/${service}/verified`)
    if (answer.ok) return window.location.reload()
    toast.error(answer.message)
    setBusy(false)
  }
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={busy || disabled}
      onClick={verify}
      aria-label={title ? `${name}: ${title}` : name}
    >
      {name}
    </Button>
  )
}
