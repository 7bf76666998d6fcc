import type { Event } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { formatter, translator } from '../../i18n/translator'
import { documentHref } from '../documentHref'
import { EventTime } from '../EventTime/EventTime'
import { placeLabel } from '../placeLabel'
import { shortMonth } from './shortMonth'

/** An event in a list: a leaf of a calendar, and what and where it is. */
export function EventItem({ locale, event, level }: { locale: Locale; event: Event; level: 2 | 3 | 4 }) {
  const href = documentHref(locale, 'events', event)
  if (!href) return null
  const t = translator(locale)
  const format = formatter(locale)
  const Heading = `h${level}` as const
  const day = new Date(event.startsOn)
  const place = placeLabel(locale, event)
  return (
    <article className="event">
      <p className="event-leaf" aria-hidden="true">
        <b>{format.dateTime(day, { day: 'numeric' }).replace(/\D/g, '')}</b>
        {shortMonth(locale, day)}
      </p>
      <div>
        <Heading>
          <a href={href}>{event.title}</a>
        </Heading>
        <p>
          <EventTime locale={locale} event={event} />
        </p>
        {place && <p>{place}</p>}
        <p>
          <span className="tag">{t(`events.kind.${event.kind}`)}</span>
          {event.sample && ` · ${t('site.sample')}`}
          {event.audience === 'members' && ` · ${t('members.internal')}`}
        </p>
      </div>
    </article>
  )
}
