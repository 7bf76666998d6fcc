import { list, some } from '../../content/content'
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
  const [towns, topics] = await Promise.all([list('municipalities', { locale }), list('topics', { locale })])
  if (!some('services', { locale })) return null
  const choices = (
    name: 'town' | 'topic',
    label: string,
    empty: string,
    from: (typeof towns | typeof topics)['documents'],
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
      <service-finder data-failed={t('finder.failed')}>
        <form action={hrefTo(locale, 'find-service')}>
          {choices('town', t('finder.town'), t('finder.anyTown'), towns.documents)}
          {choices('topic', t('finder.topic'), t('finder.anyTopic'), topics.documents)}
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
