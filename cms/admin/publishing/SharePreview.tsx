'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { dateLabel } from '../../dateLabel'
import { messageFor } from '../../messageFor'
import type { PreviewLink } from '../../payload-types'
import type { Translated } from '../../translated'
import { ask } from '../ask'
import { failed } from '../failed'
import { publishingMessages as messages } from './publishingMessages'

interface Props {
  api: string
  collection: string
  id: string
}

/** Makes a link by which people without an account see the draft, and lists those that work, to copy or revoke. */
export const SharePreview = ({ api, collection, id }: Props) => {
  const { i18n } = useTranslation()
  const [links, setLinks] = useState<PreviewLink[]>([])
  const [busy, setBusy] = useState(false)
  const say = (message: Translated) => messageFor({ i18n }, message)
  const address = `${api}/preview-links`

  const read = useCallback(async () => {
    const query = new URLSearchParams({
      depth: '0',
      sort: '-createdAt',
      'where[and][0][document.relationTo][equals]': collection,
      'where[and][1][document.value][equals]': id,
      'where[and][2][revoked][not_equals]': 'true',
      'where[and][3][expiresOn][greater_than]': new Date().toISOString(),
    })
    // Without a connection there is no list; the form works without it.
    const answer = await ask<{ docs: PreviewLink[] }>(i18n, 'GET', `${address}?${query}`)
    if (answer.ok) setLinks(answer.body.docs)
  }, [address, collection, i18n, id])

  useEffect(() => {
    void read()
  }, [read])

  const change = async (method: 'PATCH' | 'POST', url: string, body: object, done?: string) => {
    setBusy(true)
    const answer = await ask(i18n, method, url, body)
    if (!answer.ok) toast.error(answer.message)
    else if (done) toast.success(done)
    await read()
    setBusy(false)
  }

  const share = () =>
    change('POST', address, {
      document: { relationTo: collection, value: id },
    })
  const revoke = (link: PreviewLink) =>
    change('PATCH', `${address}/${link.id}`, { revoked: true }, say(messages.revoked))
  const copy = async (link: PreviewLink) => {
    await navigator.clipboard.writeText(link.address ?? '')
    toast.success(say(messages.copied))
  }

  return (
    <div className="publishing-panel__share">
      <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={share}>
        {say(messages.share)}
      </Button>
      <small>{say(messages.shareExplained)}</small>
      {links.length > 0 && (
        <ul aria-label={say(messages.shared)}>
          {links.map((link) => (
            <li key={link.id} className="publishing-panel__link">
              <input
                readOnly
                value={link.address ?? ''}
                aria-label={`${say(messages.shared)}: ${link.name}`}
                onFocus={(event) => event.target.select()}
              />
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                onClick={() => copy(link).catch(() => toast.error(say(failed)))}
              >
                {say(messages.copy)}
              </Button>
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={busy}
                onClick={() => revoke(link)}
              >
                {say(messages.revoke)}
              </Button>
              <small>
                {say(messages.validUntil)} {dateLabel(link.expiresOn, i18n.language, 'minute')}
              </small>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
