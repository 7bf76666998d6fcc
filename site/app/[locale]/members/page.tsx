// The members' area: what only the staff of member municipalities may read.
import { CardGrid } from '../../../components/CardGrid/CardGrid'
import { EventItem } from '../../../components/EventItem/EventItem'
import { everyLanguage } from '../../../components/everyLanguage'
import { MaterialCard } from '../../../components/MaterialCard/MaterialCard'
import { NewsCard } from '../../../components/NewsCard/NewsCard'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { Part } from '../../../components/Part/Part'
import { list } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Members({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const forMembers = { locale, audience: 'members' } as const
  const [materials, news, events] = await Promise.all([
    list('materials', forMembers),
    list('news', forMembers),
    list('events', { ...forMembers, when: 'upcoming' }),
  ])
  return (
    <Page
      locale={locale}
      title={t('members.title')}
      translations={everyLanguage((other) => hrefTo(other, 'members'))}
      crumbs={[]}
      unlisted
    >
      <div className="wrap">
        <PageHead title={t('members.title')} lead={t('members.intro')}>
          <form method="post" action={hrefTo(locale, 'sign-in')}>
            <button className="button button-quiet" type="submit" name="action" value="sign-out">
              {t('members.signOut')}
            </button>
          </form>
        </PageHead>
        {materials.total + news.total + events.total === 0 && <p>{t('site.nothingYet')}</p>}
        <div className="stack">
          {materials.total > 0 && (
            <Part title={t('members.materials')}>
              <CardGrid>
                {materials.documents.map((material) => (
                  <MaterialCard key={material.id} locale={locale} material={material} level={3} />
                ))}
              </CardGrid>
            </Part>
          )}
          {news.total > 0 && (
            <Part title={t('members.news')}>
              <CardGrid>
                {news.documents.map((item) => (
                  <NewsCard key={item.id} locale={locale} news={item} level={3} />
                ))}
              </CardGrid>
            </Part>
          )}
          {events.total > 0 && (
            <Part title={t('events.upcoming')}>
              <CardGrid>
                {events.documents.map((event) => (
                  <EventItem key={event.id} locale={locale} event={event} level={3} />
                ))}
              </CardGrid>
            </Part>
          )}
        </div>
      </div>
    </Page>
  )
}
