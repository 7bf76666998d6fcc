// One month of events, past or to come; what is planned and what was, in one place for good.
import { notFound } from 'next/navigation'
import { CalendarSubscription } from '../../../../../../components/CalendarSubscription/CalendarSubscription'
import { EventItem } from '../../../../../../components/EventItem/EventItem'
import { MonthCalendar } from '../../../../../../components/MonthCalendar/MonthCalendar'
import { MonthSteps } from '../../../../../../components/MonthSteps/MonthSteps'
import { monthName } from '../../../../../../components/monthName'
import { Page } from '../../../../../../components/Page/Page'
import { PageHead } from '../../../../../../components/PageHead/PageHead'
import type { Translations } from '../../../../../../components/translationsOf'
import { entries, list } from '../../../../../../content/content'
import { hrefTo } from '../../../../../../i18n/addresses'
import { locales } from '../../../../../../i18n/locales'
import { translator } from '../../../../../../i18n/translator'
import { pageLocale } from '../../../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function EventsArchive({
  params,
}: {
  params: Promise<{ locale: string; year: string; month: string }>
}) {
  const { locale: given, year, month } = await params
  const locale = pageLocale(given)
  const t = translator(locale)
  const { documents, total } = await list('events', { locale, month: `${year}-${month}` })
  if (documents.length === 0) notFound()
  // A month exists in a language where something of it is ready in that language.
  const translations: Translations = {}
  for (const other of locales) {
    if (entries('events', { locale: other, month: `${year}-${month}`, limit: 1 }).length > 0)
      translations[other] = hrefTo(other, 'events/archive/:year/:month', { year, month })
  }
  const name = monthName(locale, `${year}-${month}`)
  const title = t('events.archiveOf', { month: name })
  return (
    <Page
      locale={locale}
      title={title}
      description={`${title}. ${t('events.count', { count: total })}.`}
      translations={translations}
      crumbs={[{ label: t('events.title'), href: hrefTo(locale, 'events') }]}
      section="events"
    >
      <div className="wrap">
        <PageHead title={title} lead={t('events.count', { count: total })} />
        {/* The days in their order, as in the calendar beside them; a list has the newest first. */}
        <div className="calendar">
          <div>
            <MonthCalendar locale={locale} month={`${year}-${month}`} title={name} events={documents} />
            <MonthSteps
              locale={locale}
              collection="events"
              month={`${year}-${month}`}
              everything={`${hrefTo(locale, 'events')}#months`}
            />
          </div>
          <ul className="plain events">
            {documents.toReversed().map((event) => (
              <li key={event.id} id={`event-${event.id}`}>
                <EventItem locale={locale} event={event} level={2} />
              </li>
            ))}
          </ul>
        </div>
        <CalendarSubscription locale={locale} />
      </div>
    </Page>
  )
}
