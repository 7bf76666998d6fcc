// The newest news on one topic.
import { notFound } from 'next/navigation'
import { NewsList, newsTranslations } from '../../../../../components/NewsList/NewsList'
import { alternates, documentBySlug } from '../../../../../content/content'
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
  const slugs = alternates('topics', topic.id)
  const translations = newsTranslations({ topic: topic.id }, (other) => {
    const word = slugs[other]
    return word ? hrefTo(other, 'news/topic/:topic', { topic: word }) : null
  })
  return <NewsList locale={locale} topic={topic} translations={translations} />
}
