// What one town offers on one topic: the shortest list that answers "where do I go with this here?".
import { notFound } from 'next/navigation'
import { TownServices } from '../../../../../../components/TownServices/TownServices'
import { documentBySlug } from '../../../../../../content/content'
import { pageLocale } from '../../../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function ServicesOfTownOnTopic({
  params,
}: {
  params: Promise<{ locale: string; town: string; topic: string }>
}) {
  const { locale: given, town: townSlug, topic: topicSlug } = await params
  const locale = pageLocale(given)
  const [town, topic] = await Promise.all([
    documentBySlug('municipalities', townSlug, locale),
    documentBySlug('topics', topicSlug, locale),
  ])
  if (!town || !topic) notFound()
  return <TownServices locale={locale} town={town} topic={topic} />
}
