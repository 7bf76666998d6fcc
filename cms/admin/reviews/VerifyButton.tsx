'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { messageFor } from '../../messageFor'
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
    try {
      const response = await fetch(`${config.routes.api}/services/${service}/verified`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Accept-Language': i18n.language },
      })
      if (response.ok) return window.location.reload()
      const body = (await response.json()) as { errors?: { message: string }[] }
      toast.error(body.errors?.[0]?.message ?? messageFor({ i18n }, messages.failed))
    } catch {
      toast.error(messageFor({ i18n }, messages.failed))
    }
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
