'use client'
import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import { localeLabels } from '../../localeLabels'
import { isLocale, locales } from '../../locales'
import { messageFor } from '../../messageFor'
import type { SourceForTranslation } from '../../translation/sourceFor'
import { ask } from '../ask'
import { useAnswer } from '../useAnswer'
import { ChangedText } from './ChangedText'
import { panelMessages as messages } from './panelMessages'
import { TranslationMark } from './TranslationMark'
import './translation.css'
import { dateLabel } from '../../dateLabel'
import { XliffButtons } from './XliffButtons'

/**
 * Above the fields of a document: in the source language how far each translation is; in any other what changed in
 * the source since the translation was checked, the source itself, and the button that says "checked".
 */
export const TranslationPanel = () => {
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()
  const { collectionSlug, hasSavePermission, id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const modified = useFormModified()
  const [busy, setBusy] = useState(false)
  const address = id ? `${config.routes.api}/${collectionSlug}/${id}/translations` : null
  const source = useAnswer<SourceForTranslation>(
    address && `${address}/source?locale=${locale}`,
    i18n.language,
    String(lastUpdateTime ?? ''),
  )
  const say = (message: (typeof messages)[keyof typeof messages]) => messageFor({ i18n }, message)
  const nameOf = (code: string) => (isLocale(code) ? messageFor({ i18n }, localeLabels[code]) : code)
  if (!source?.source || !isLocale(locale)) return null

  if (locale === source.source) {
    return (
      <div className="translation-panel translation-panel--states">
        <b>{say(messages.translations)}</b>
        {locales
          .filter((code) => code !== locale)
          .map((code) => (
            <a key={code} href={`?locale=${code}`}>
              {nameOf(code)} <TranslationMark state={source.languages[code].state} i18n={i18n} />
            </a>
          ))}
      </div>
    )
  }

  const { checkedOn, state } = source.languages[locale]
  const changed = source.texts.filter(({ parts }) => parts.some(({ kind }) => kind !== 'same'))
  const now = source.texts
    .map(({ label, parts }) => ({ label, parts: parts.filter(({ kind }) => kind !== 'removed') }))
    .filter(({ parts }) => parts.length > 0)

  const check = async () => {
    setBusy(true)
    const answer = await ask(i18n, 'POST', `${address}/check?locale=${locale}`)
    if (answer.ok) return window.location.reload()
    toast.error(answer.message)
    setBusy(false)
  }

  return (
    <section className={`translation-panel translation-panel--${state}`}>
      <div className="translation-panel__head">
        <div>
          <b>
            {say(messages.translation)}: {nameOf(source.source)} → {nameOf(locale)}
          </b>{' '}
          <TranslationMark state={state} i18n={i18n} />
          {checkedOn && (
            <div className="translation-panel__note">
              {say(messages.checkedOn)} {dateLabel(checkedOn, i18n.language, 'minute')}
            </div>
          )}
        </div>
        {state !== 'missing' && hasSavePermission && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={busy || modified}
            onClick={check}
          >
            {say(messages.check)}
          </Button>
        )}
      </div>
      {state === 'outdated' && <p className="translation-panel__note">{say(messages.checkExplained)}</p>}
      <XliffButtons
        downloads={[{ from: source.source, href: `${address}/xliff?locale=${locale}` }]}
        upload={hasSavePermission ? `${address}/xliff?locale=${locale}` : null}
        disabled={modified}
      />
      {!source.formerKnown && <p>{say(messages.formerLost)}</p>}
      {changed.length > 0 && (
        <details open>
          <summary>{say(messages.changed)}</summary>
          {changed.map(({ label, parts }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: texts of equal labels are told apart by their place alone
            <div key={index} className="translation-panel__text">
              <b>{label}</b>
              <ChangedText parts={parts} lang={source.source ?? ''} />
            </div>
          ))}
        </details>
      )}
      <details>
        <summary>
          {say(messages.source)} ({nameOf(source.source)})
        </summary>
        {now.map(({ label, parts }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <div key={index} className="translation-panel__text">
            <b>{label}</b>
            <ChangedText
              parts={[{ kind: 'same', text: parts.map(({ text }) => text).join('') }]}
              lang={source.source ?? ''}
            />
          </div>
        ))}
      </details>
    </section>
  )
}
