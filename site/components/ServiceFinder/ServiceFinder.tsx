import { entries, list } from '../../content/content'
import { assetAddress } from '../../elements/assetAddress'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Part } from '../Part/Part'

/**
 * "I live in … and need …": the two questions that lead to a service. The form opens the page of the chosen town and
 * topic (delivery knows its address); with script, <service-finder> shows what is there at once.
 */
export async function ServiceFinder({ locale, title }: { locale: Locale; title?: string | null }) {
  const t = translator(locale)
  const services = entries('services', { locale })
  const [towns, topics] = await Promise.all([list('municipalities', { locale }), list('topics', { locale })])
  const offering = towns.documents.filter(({ id }) =>
    services.some(({ municipality }) => municipality === id),
  )
  const offered = topics.documents.filter(({ id }) =>
    services.some(({ topics: about }) => about.includes(id)),
  )
  if (offering.length === 0) return null
  const choices = (
    name: 'town' | 'topic',
    label: string,
    empty: string,
    from: typeof offering | typeof offered,
  ) => (
    <p className="field">
      <label htmlFor={`find-${name}`}>{label}</label>
      <select id={`find-${name}`} name={name}>
        <option value="">{empty}</option>
        {from.map(
          ({ id, slug, title: named }) =>
            slug && (
              <option key={id} value={slug}>
                {named}
              </option>
            ),
        )}
      </select>
    </p>
  )
  return (
    <Part title={title || t('finder.title')} className="finder">
      <service-finder data-failed={t('finder.failed')} data-none={t('finder.none')}>
        <form action={hrefTo(locale, 'find-service')}>
          {choices('town', t('finder.town'), t('finder.anyTown'), offering)}
          {choices('topic', t('finder.topic'), t('finder.anyTopic'), offered)}
          <p>
            <button className="button" type="submit">
              {t('finder.submit')}
            </button>
          </p>
        </form>
      </service-finder>
      <script type="module" src={assetAddress('service-finder')} />
    </Part>
  )
}
