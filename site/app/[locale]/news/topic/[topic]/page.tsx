// The newest news on one topic.
import { notFound } from 'next/navigation'
import { listTranslations } from '../../../../../components/listTranslations'
import { NewsList } from '../../../../../components/NewsList/NewsList'
import { documentBySlug } from '../../../../../content/content'
import { hrefTo } from '../../../../../i18n/addresses'
import { pageLocale } from '../../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function NewsOnTopic({
  params,
}: {
  params: Promise<{ locale: string; topic: string }>
}) {
  const { locale: given, topic: slug } = await params
  const locale = pageLocale(given)
  const topic = await documentBySlug('topics', slug, locale)
  if (!topic) notFound()
  const translations = listTranslations('news', 'topics', topic.id, (other, topic) =>
    hrefTo(other, 'news/topic/:topic', { topic }),
  )
  return <NewsList locale={locale} topic={topic} translations={translations} />
}
