// One informational material.
import { notFound } from 'next/navigation'
import { MaterialArticle } from '../../../../components/MaterialArticle/MaterialArticle'
import { documentBySlug } from '../../../../content/content'
import { pageLocale } from '../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function MaterialPage({
  params,
}: {
  params: Promise<{ locale: string; slug: string }>
}) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const material = await documentBySlug('materials', slug, locale)
  if (!material) notFound()
  return <MaterialArticle locale={locale} material={material} />
}
