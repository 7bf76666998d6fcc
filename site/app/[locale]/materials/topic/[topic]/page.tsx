// The materials on one topic.
import { notFound } from 'next/navigation'
import { MaterialsList, materialsTranslations } from '../../../../../components/MaterialsList/MaterialsList'
import { alternates, documentBySlug } from '../../../../../content/content'
import { hrefTo } from '../../../../../i18n/addresses'
import { pageLocale } from '../../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function MaterialsOnTopic({
  params,
}: {
  params: Promise<{ locale: string; topic: string }>
}) {
  const { locale: given, topic: slug } = await params
  const locale = pageLocale(given)
  const topic = await documentBySlug('topics', slug, locale)
  if (!topic) notFound()
  const slugs = alternates('topics', topic.id)
  const translations = await materialsTranslations({ topic: topic.id }, (other) => {
    const word = slugs[other]
    return word ? hrefTo(other, 'materials/topic/:topic', { topic: word }) : null
  })
  return <MaterialsList locale={locale} topic={topic} translations={translations} />
}
