// A material that only members may read; it has no address outside their area.
import { notFound } from 'next/navigation'
import { MaterialArticle } from '../../../../../components/MaterialArticle/MaterialArticle'
import { documentBySlug } from '../../../../../content/content'
import { pageLocale } from '../../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function MembersMaterialPage({
  params,
}: {
  params: Promise<{ locale: string; slug: string }>
}) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const material = await documentBySlug('materials', slug, locale)
  if (material?.audience !== 'members') notFound()
  return <MaterialArticle locale={locale} material={material} />
}
