'use client'
import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { localeLabels } from '../../localeLabels'
import { locales } from '../../locales'
import { messageFor } from '../../messageFor'
import type { Translated } from '../../translated'
import './advice.css'
import { adviceMessages, deadReasonMessages, checkMessages as messages } from './checkMessages'
import { showInForm } from './showInForm'
import { useAdvices } from './useAdvices'

/** What could be better in the text that is in the form, beside it. It never keeps anybody from publishing. */
export const AdvicePanel = () => {
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const address = id ? `${config.routes.api}/${collectionSlug}/${id}/checks?locale=${locale}` : null
  const values = JSON.stringify(Object.entries(fields).map(([path, { value }]) => [path, value]))
  const advices = useAdvices(address, i18n.language, `${values} ${lastUpdateTime}`, getData)
  const say = (message: Translated) => messageFor({ i18n }, message)
  if (!advices) return null
  if (advices === 'failed') return <p className="advice">{say(messages.failed)}</p>

  const others = locales.filter((other) => advices.others[other])
  return (
    <section className="advice" aria-labelledby="advice-title">
      <h3 id="advice-title" aria-live="polite">
        {say(messages.title)}
        {advices.advices.length > 0 && `: ${advices.advices.length}`}
      </h3>
      {advices.advices.length === 0 ? (
        <p>{say(messages.none)}</p>
      ) : (
        <>
          <p>{say(messages.explained)}</p>
          <ul>
            {advices.advices.map(({ check, field, path, reason, words }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal advice is told apart by its place alone
              <li key={index}>
                <b>{field}</b>
                <div>
                  {say(adviceMessages[check])}
                  {reason && `: ${say(deadReasonMessages[reason])}`}
                </div>
                {words && (
                  <q lang={locale}>{words.length > 120 ? `${words.slice(0, 120).trimEnd()}…` : words}</q>
                )}
                <button type="button" onClick={() => showInForm(path, words)}>
                  {say(messages.jump)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <p>
          {say(messages.others)}:{' '}
          {others.map((other) => (
            <a key={other} href={`?locale=${other}`}>
              {say(localeLabels[other])}: {advices.others[other]}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}
