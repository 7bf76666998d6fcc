import { list } from '../../content/content'
import { mostItems, widgetTypes } from '../../embed/WidgetFeed'
import { hrefTo } from '../../i18n/addresses'
import { defaultLocale, type Locale, locales } from '../../i18n/locales'
import { translator } from '../../i18n/translator'

type Choice = [value: string, label: string]

/**
 * What a town's webmaster chooses of a widget. Towns and topics have their Slovak slugs as values, as in a widget's
 * attributes; `data-choice` is where delivery marks what was chosen.
 */
export async function WidgetChoices({ locale }: { locale: Locale }) {
  const t = translator(locale)
  const named = async (collection: 'municipalities' | 'topics'): Promise<Choice[]> => {
    const [all, here] = await Promise.all([
      list(collection, { locale: defaultLocale }),
      list(collection, { locale }),
    ])
    const titles = new Map(here.documents.map(({ id, title }) => [id, title]))
    return all.documents.flatMap(({ id, slug, title }): Choice[] =>
      slug ? [[slug, titles.get(id) ?? title]] : [],
    )
  }
  const select = (name: string, label: string, choices: Choice[]) => (
    <p className="field">
      <label htmlFor={`widget-${name}`}>{label}</label>
      <select id={`widget-${name}`} name={name}>
        {choices.map(([value, text]) => (
          <option key={value} value={value} data-choice={`${name}=${value}`}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
  return (
    <div className="finder">
      <form action={hrefTo(locale, 'widgets')} aria-label={t('widgets.choose')}>
        {select(
          'type',
          t('widgets.type'),
          widgetTypes.map((type): Choice => [type, t(`widgets.types.${type}`)]),
        )}
        {select('municipality', t('widgets.municipality'), [
          ['', t('widgets.anyMunicipality')],
          ...(await named('municipalities')),
        ])}
        {select('topic', t('widgets.topic'), [['', t('widgets.anyTopic')], ...(await named('topics'))])}
        {select('locale', t('widgets.locale'), [
          ['', t('widgets.followPage')],
          ...locales.map((other): Choice => [other, translator(other)('language.name')]),
        ])}
        {select(
          'limit',
          t('widgets.limit'),
          Array.from({ length: mostItems }, (_, index): Choice => [`${index + 1}`, `${index + 1}`]),
        )}
        {select('look', t('widgets.look'), [
          ['', t('widgets.looks.full')],
          ['brief', t('widgets.looks.brief')],
        ])}
        {select('theme', t('widgets.theme'), [
          ['', t('widgets.themes.auto')],
          ['light', t('widgets.themes.light')],
          ['dark', t('widgets.themes.dark')],
        ])}
        <p>
          <button className="button" type="submit">
            {t('widgets.submit')}
          </button>
        </p>
      </form>
    </div>
  )
}
