import { list } from '../../content/content'
import type { EventsBoxBlock } from '../../content/documents'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { EventItem } from '../EventItem/EventItem'
import { idOf } from '../idOf'

/** The next events beside an article, with the way to all of them. */
export async function EventsBox({
  locale,
  block,
  level,
}: {
  locale: Locale
  block: Pick<EventsBoxBlock, 'title' | 'municipality' | 'limit'>
  level: 2 | 3 | 4
}) {
  const t = translator(locale)
  const { documents } = await list('events', {
    locale,
    municipality: idOf(block.municipality),
    when: 'upcoming',
    limit: block.limit ?? 3,
  })
  const Heading = `h${level}` as const
  return (
    <div className="events-box panel" lang={locale}>
      <Heading>{block.title || t('blocks.events')}</Heading>
      {documents.length > 0 ? (
        <ul className="plain events">
          {documents.map((event) => (
            <li key={event.id}>
              <EventItem locale={locale} event={event} level={level === 2 ? 3 : 4} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('events.noneUpcoming')}</p>
      )}
      <p>
        <a className="onward" href={hrefTo(locale, 'events')}>
          {t('events.showAll')}
        </a>
      </p>
    </div>
  )
}
