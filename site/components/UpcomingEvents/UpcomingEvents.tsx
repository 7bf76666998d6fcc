import { list } from '../../content/content'
import type { UpcomingEventsBlock } from '../../content/documents'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { CardGrid } from '../CardGrid/CardGrid'
import { EventItem } from '../EventItem/EventItem'
import { Part } from '../Part/Part'

/** The next events. */
export async function UpcomingEvents({ locale, block }: { locale: Locale; block: UpcomingEventsBlock }) {
  const t = translator(locale)
  const { documents } = await list('events', { locale, when: 'upcoming', limit: block.limit ?? 3 })
  return (
    <Part
      title={block.title || t('events.upcoming')}
      more={{ label: t('events.showAll'), href: hrefTo(locale, 'events') }}
    >
      {documents.length > 0 ? (
        <CardGrid>
          {documents.map((event) => (
            <EventItem key={event.id} locale={locale} event={event} level={3} />
          ))}
        </CardGrid>
      ) : (
        <p>{t('events.noneUpcoming')}</p>
      )}
    </Part>
  )
}
