// What is coming, and the way into what has been.

import { CalendarSubscription } from '../../../components/CalendarSubscription/CalendarSubscription'
import { EventItem } from '../../../components/EventItem/EventItem'
import { everyLanguage } from '../../../components/everyLanguage'
import { MonthCalendar } from '../../../components/MonthCalendar/MonthCalendar'
import { MonthSteps } from '../../../components/MonthSteps/MonthSteps'
import { Months } from '../../../components/Months/Months'
import { monthName } from '../../../components/monthName'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { Part } from '../../../components/Part/Part'
import { dayOf } from '../../../content/ContentIndex'
import { list, months } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Events({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const [upcoming, past] = await Promise.all([
    list('events', { locale, when: 'upcoming' }),
    list('events', { locale, when: 'past', limit: 6 }),
  ])
  // The month in which something happens next; the rest are pages of their own.
  const soonest = upcoming.documents[0] && dayOf(upcoming.documents[0].startsOn).slice(0, 7)
  return (
    <Page
      locale={locale}
      title={t('events.title')}
      description={t('events.intro')}
      translations={everyLanguage((other) => hrefTo(other, 'events'))}
      crumbs={[]}
      section="events"
    >
      <div className="wrap">
        <PageHead title={t('events.title')} lead={t('events.intro')} />
        <div className="stack">
          <Part title={t('events.upcoming')}>
            {upcoming.total === 0 && <p>{t('events.noneUpcoming')}</p>}
            {soonest && (
              <div className="calendar">
                <div>
                  <MonthCalendar
                    locale={locale}
                    month={soonest}
                    title={monthName(locale, soonest)}
                    events={upcoming.documents.filter(({ startsOn }) => dayOf(startsOn).startsWith(soonest))}
                  />
                  <MonthSteps locale={locale} collection="events" month={soonest} everything="#months" />
                </div>
                <ul className="plain events">
                  {upcoming.documents.map((event) => (
                    <li key={event.id} id={`event-${event.id}`}>
                      <EventItem locale={locale} event={event} level={3} />
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </Part>
          <CalendarSubscription locale={locale} />
          {past.total > 0 && (
            <Part title={t('events.past')}>
              <ul className="plain events">
                {past.documents.map((event) => (
                  <li key={event.id}>
                    <EventItem locale={locale} event={event} level={3} />
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
        <Months
          locale={locale}
          title={t('events.byMonth')}
          months={months('events', locale)}
          href={(year, month) => hrefTo(locale, 'events/archive/:year/:month', { year, month })}
        />
      </div>
    </Page>
  )
}
