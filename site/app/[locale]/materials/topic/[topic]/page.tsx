// The materials on one topic.
import { notFound } from 'next/navigation'
import { listTranslations } from '../../../../../components/listTranslations'
import { MaterialsList } from '../../../../../components/MaterialsList/MaterialsList'
import { documentBySlug } from '../../../../../content/content'
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
  const translations = listTranslations('materials', 'topics', topic.id, (other, topic) =>
    hrefTo(other, 'materials/topic/:topic', { topic }),
  )
  return <MaterialsList locale={locale} topic={topic} translations={translations} />
}
