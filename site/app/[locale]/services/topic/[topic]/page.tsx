// The services on one topic in all towns, for comparing them and for those who have not settled yet.
import { notFound } from 'next/navigation'
import { CardGrid } from '../../../../../components/CardGrid/CardGrid'
import { documentHref } from '../../../../../components/documentHref'
import { listTranslations } from '../../../../../components/listTranslations'
import { Page } from '../../../../../components/Page/Page'
import { PageHead } from '../../../../../components/PageHead/PageHead'
import { ServiceCard } from '../../../../../components/ServiceCard/ServiceCard'
import { documentBySlug, list } from '../../../../../content/content'
import { hrefTo } from '../../../../../i18n/addresses'
import { translator } from '../../../../../i18n/translator'
import { pageLocale } from '../../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function ServicesOnTopic({
  params,
}: {
  params: Promise<{ locale: string; topic: string }>
}) {
  const { locale: given, topic: slug } = await params
  const locale = pageLocale(given)
  const topic = await documentBySlug('topics', slug, locale)
  if (!topic) notFound()
  const t = translator(locale)
  const { documents, total } = await list('services', { locale, topic: topic.id })
  if (total === 0) notFound()
  const translations = listTranslations('services', 'topics', topic.id, (other, there) =>
    hrefTo(other, 'services/topic/:topic', { topic: there }),
  )
  const title = t('services.onTopic', { topic: topic.title })
  const about = documentHref(locale, 'topics', topic)
  return (
    <Page
      locale={locale}
      title={title}
      description={topic.summary || `${title}. ${t('services.count', { count: total })}.`}
      translations={translations}
      crumbs={[{ label: t('services.title'), href: hrefTo(locale, 'services') }]}
      section="services"
    >
      <div className="wrap">
        <PageHead title={title} lead={topic.summary}>
          {about && (
            <p>
              <a className="onward" href={about}>
                {t('topics.more', { topic: topic.title })}
              </a>
            </p>
          )}
        </PageHead>
        <CardGrid>
          {documents.map((service) => (
            <ServiceCard key={service.id} locale={locale} service={service} level={2} />
          ))}
        </CardGrid>
      </div>
    </Page>
  )
}
