// How to hear of what is new without coming back to look: feeds of the news, and the events in one's own calendar.
import { CalendarSubscription } from '../../../components/CalendarSubscription/CalendarSubscription'
import { everyLanguage } from '../../../components/everyLanguage'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { Part } from '../../../components/Part/Part'
import { entries, some } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Follow({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const feeds = [
    { label: t('news.all'), below: hrefTo(locale, '') },
    ...entries('topics', { locale })
      .filter(({ id }) => some('news', { locale, topic: id }))
      .map(({ slugs, titles }) => ({
        label: titles[locale] ?? '',
        below: hrefTo(locale, 'topics/:slug', { slug: slugs[locale] ?? '' }),
      })),
  ]
  return (
    <Page
      locale={locale}
      title={t('follow.title')}
      description={t('follow.intro')}
      translations={everyLanguage((other) => hrefTo(other, 'follow'))}
      crumbs={[]}
    >
      <div className="wrap">
        <PageHead title={t('follow.title')} lead={t('follow.intro')} />
        <div className="stack">
          <Part title={t('follow.news')}>
            <p>{t('follow.explained')}</p>
            <ul className="plain">
              {feeds.map(({ label, below }) => (
                <li key={below}>
                  {label}:{' '}
                  <a href={`${below}/feed.xml`} type="application/atom+xml">
                    Atom<span className="heard">: {label}</span>
                  </a>
                  {' · '}
                  <a href={`${below}/feed.json`} type="application/feed+json">
                    JSON<span className="heard">: {label}</span>
                  </a>
                </li>
              ))}
            </ul>
          </Part>
          <CalendarSubscription locale={locale} />
        </div>
      </div>
    </Page>
  )
}
