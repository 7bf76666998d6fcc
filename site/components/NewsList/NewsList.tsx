import { notFound } from 'next/navigation'
import { list, months, some } from '../../content/content'
import type { Municipality, Topic } from '../../content/documents'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { CardGrid } from '../CardGrid/CardGrid'
import { Choices } from '../Choices/Choices'
import { Months } from '../Months/Months'
import { NewsCard } from '../NewsCard/NewsCard'
import { Page } from '../Page/Page'
import { PageHead } from '../PageHead/PageHead'
import type { Translations } from '../translationsOf'

/**
 * The newest news: all of it, on a topic or from a town, and the way into the archive. Only the newest, so that however
 * large the archive is a new one changes only these pages.
 */
export async function NewsList({
  locale,
  topic,
  town,
  translations,
}: {
  locale: Locale
  topic?: Topic
  town?: Municipality
  translations: Translations
}) {
  const t = translator(locale)
  const about = topic ?? town
  const [{ documents }, topics, towns] = await Promise.all([
    list('news', { locale, topic: topic?.id, municipality: town?.id, limit: 12 }),
    list('topics', { locale }),
    list('municipalities', { locale }),
  ])
  if (documents.length === 0 && about) notFound()
  const title = about ? t('news.on', { about: about.title }) : t('news.title')
  return (
    <Page
      locale={locale}
      title={title}
      description={about ? `${title}. ${t('news.intro')}` : t('news.intro')}
      translations={translations}
      crumbs={about ? [{ label: t('news.title'), href: hrefTo(locale, 'news') }] : []}
      section="news"
    >
      <div className="wrap">
        <PageHead title={title} lead={t('news.intro')} />
        <Choices
          label={t('news.choose')}
          rows={[
            [
              { label: t('news.all'), href: hrefTo(locale, 'news'), here: !about },
              ...towns.documents
                .filter(({ id, slug }) => slug && some('news', { locale, municipality: id }))
                .map(({ id, slug, title: label }) => ({
                  label,
                  href: hrefTo(locale, 'news/town/:town', { town: slug ?? '' }),
                  here: id === town?.id,
                })),
            ],
            topics.documents
              .filter(({ id, slug }) => slug && some('news', { locale, topic: id }))
              .map(({ id, slug, title: label }) => ({
                label,
                href: hrefTo(locale, 'news/topic/:topic', { topic: slug ?? '' }),
                here: id === topic?.id,
              })),
          ]}
        />
        {documents.length === 0 && <p>{t('site.nothingYet')}</p>}
        <CardGrid>
          {documents.map((news) => (
            <NewsCard key={news.id} locale={locale} news={news} level={2} />
          ))}
        </CardGrid>
        <Months
          locale={locale}
          title={t('nav.archive')}
          months={months('news', locale)}
          href={(year, month) => hrefTo(locale, 'news/archive/:year/:month', { year, month })}
        />
      </div>
    </Page>
  )
}
