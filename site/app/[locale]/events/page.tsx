// What is coming, and the way into what has been.

import { environment } from '../../../../environment'
import { EventItem } from '../../../components/EventItem/EventItem'
import { everyLanguage } from '../../../components/everyLanguage'
import { MonthCalendar } from '../../../components/MonthCalendar/MonthCalendar'
import { Months } from '../../../components/Months/Months'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { Part } from '../../../components/Part/Part'
import { dayOf } from '../../../content/ContentIndex'
import { list, months } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { formatter, translator } from '../../../i18n/translator'
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
                <MonthCalendar
                  locale={locale}
                  month={soonest}
                  title={formatter(locale).dateTime(new Date(`${soonest}-15T12:00:00Z`), {
                    year: 'numeric',
                    month: 'long',
                  })}
                  events={upcoming.documents.filter(({ startsOn }) => dayOf(startsOn).startsWith(soonest))}
                />
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
        <p>
          <a
            className="onward"
            href={`webcal:${environment.siteUrl.replace(/^https?:/, '')}/${locale}/calendar.ics`}
          >
            {t('events.subscribe')}
          </a>{' '}
          <a href={`/${locale}/calendar.ics`}>{t('events.calendarFile')}</a>
        </p>
        <Months
          locale={locale}
          months={months('events', locale)}
          href={(year, month) => hrefTo(locale, 'events/archive/:year/:month', { year, month })}
        />
      </div>
    </Page>
  )
}
