'use client'
import { toast, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { localeLabels } from '../../localeLabels'
import { locales } from '../../locales'
import { messageFor } from '../../messageFor'
import type { User } from '../../payload-types'
import type { PublishingState } from '../../publishing/PublishingState'
import type { Translated } from '../../translated'
import './publishing.css'
import { dateLabel } from '../../dateLabel'
import { liveStateLabels, publishingMessages as messages } from './publishingMessages'
import { SharePreview } from './SharePreview'
import { useLeaveLock } from './useLeaveLock'
import { usePublishingState } from './usePublishingState'

/** All redirects to the document, as the panel names them. */
const redirectsOf = (state: PublishingState) => locales.flatMap((locale) => state.languages[locale].redirects)

/** Beside the fields: where the document is on the website, since when, and which old addresses lead to it. */
export const PublishingPanel = () => {
  const { i18n } = useTranslation()
  const { user } = useAuth<User>()
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { api } = config.routes
  const state = usePublishingState(
    id ? `${api}/${collectionSlug}/${id}/publishing` : null,
    String(lastUpdateTime ?? ''),
  )
  useLeaveLock(api, collectionSlug, id, user?.id)
  const say = (message: Translated) => messageFor({ i18n }, message)

  const known = useRef<string[] | null>(null)
  const made = say(messages.redirectMade)
  useEffect(() => {
    // While the publisher is away the addresses are not whole.
    if (!state?.publisherAnswers || locales.some((locale) => state.languages[locale].state === 'coming'))
      return
    const now = redirectsOf(state)
    const before = known.current
    known.current = now
    for (const address of now) if (before && !before.includes(address)) toast.info(`${made} ${address}`)
  }, [state, made])

  if (!state || !collectionSlug || !id) return null
  const inTime = (date: string) => dateLabel(date, i18n.language, 'minute')
  const mayShare = user?.roles?.some((role) => role === 'admin' || role === 'editor')

  return (
    <section className="publishing-panel" aria-labelledby="publishing-panel-title">
      <h3 id="publishing-panel-title">{say(messages.title)}</h3>
      <ul>
        {locales.map((locale) => {
          const { redirects, state: live, url, writtenAt } = state.languages[locale]
          return (
            <li key={locale}>
              {say(localeLabels[locale])}:{' '}
              <span className={`publishing-panel__state publishing-panel__state--${live}`}>
                {say(liveStateLabels[live])}
              </span>
              {url && (
                <>
                  <br />
                  <a href={url} target="_blank" rel="noreferrer">
                    {decodeURI(new URL(url).pathname)}
                  </a>
                </>
              )}
              {writtenAt && (
                <small>
                  {say(messages.written)} {inTime(writtenAt)}
                </small>
              )}
              {redirects.length > 0 && (
                <small>
                  {say(messages.redirects)}: {redirects.join(', ')}
                </small>
              )}
            </li>
          )
        })}
      </ul>
      {state.membersOnly && <p>{say(messages.membersOnly)}</p>}
      {state.draftBeside && <p>{say(messages.draftBeside)}</p>}
      {!state.publisherAnswers && <p role="status">{say(messages.publisherDown)}</p>}
      {state.savedAt && (
        <p>
          <small>
            {say(messages.saved)}: {[state.savedBy, inTime(state.savedAt)].filter(Boolean).join(', ')}
          </small>
        </p>
      )}
      {mayShare && <SharePreview api={api} collection={collectionSlug} id={String(id)} />}
    </section>
  )
}
