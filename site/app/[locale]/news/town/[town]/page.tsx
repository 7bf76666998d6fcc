// The newest news from one town or region.
import { notFound } from 'next/navigation'
import { listTranslations } from '../../../../../components/listTranslations'
import { NewsList } from '../../../../../components/NewsList/NewsList'
import { documentBySlug } from '../../../../../content/content'
import { hrefTo } from '../../../../../i18n/addresses'
import { pageLocale } from '../../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function NewsFromTown({
  params,
}: {
  params: Promise<{ locale: string; town: string }>
}) {
  const { locale: given, town: slug } = await params
  const locale = pageLocale(given)
  const town = await documentBySlug('municipalities', slug, locale)
  if (!town) notFound()
  const translations = listTranslations('news', 'municipalities', town.id, (other, town) =>
    hrefTo(other, 'news/town/:town', { town }),
  )
  return <NewsList locale={locale} town={town} translations={translations} />
}
