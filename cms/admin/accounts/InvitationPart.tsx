'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { accountState } from '../../accounts/accountState'
import { messageFor } from '../../messageFor'
import { ask } from '../ask'
import { accountMessages as messages } from './accountMessages'

/** For an administrator: the invitation of somebody who has not chosen a password yet. */
export const InvitationPart = ({ address, invitedUntil }: { address: string; invitedUntil: string }) => {
  const { i18n } = useTranslation()
  const [until, setUntil] = useState(invitedUntil)
  const [link, setLink] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const say = (name: keyof typeof messages) => messageFor({ i18n }, messages[name])

  const change = async (method: 'DELETE' | 'POST') => {
    setBusy(true)
    const answer = await ask<{ until?: string; link?: string | null }>(i18n, method, `${address}/invitation`)
    setBusy(false)
    if (!answer.ok) return toast.error(answer.message)
    setUntil(answer.body.until ?? new Date(0).toISOString())
    setLink(answer.body.link ?? null)
    if (method === 'POST' && !answer.body.link) toast.success(say('sent'))
  }

  return (
    <section>
      <h3>{say('invitation')}</h3>
      <p>{accountState(until, { i18n })}</p>
      {link && (
        <p>
          {say('handOver')} <code className="account-secret">{link}</code>
        </p>
      )}
      <div className="account-buttons">
        <Button buttonStyle="secondary" disabled={busy} onClick={() => change('POST')} size="small">
          {say('sendAgain')}
        </Button>
        <Button buttonStyle="secondary" disabled={busy} onClick={() => change('DELETE')} size="small">
          {say('withdraw')}
        </Button>
      </div>
    </section>
  )
}
