// What one town offers, all topics together.
import { notFound } from 'next/navigation'
import { TownServices } from '../../../../../components/TownServices/TownServices'
import { documentBySlug } from '../../../../../content/content'
import { pageLocale } from '../../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function ServicesOfTown({
  params,
}: {
  params: Promise<{ locale: string; town: string }>
}) {
  const { locale: given, town: slug } = await params
  const locale = pageLocale(given)
  const town = await documentBySlug('municipalities', slug, locale)
  if (!town) notFound()
  return <TownServices locale={locale} town={town} />
}
