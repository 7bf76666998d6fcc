// The newest news from one town or region.
import { notFound } from 'next/navigation'
import { NewsList, newsTranslations } from '../../../../../components/NewsList/NewsList'
import { alternates, documentBySlug } from '../../../../../content/content'
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
  const slugs = alternates('municipalities', town.id)
  const translations = newsTranslations({ municipality: town.id }, (other) => {
    const word = slugs[other]
    return word ? hrefTo(other, 'news/town/:town', { town: word }) : null
  })
  return <NewsList locale={locale} town={town} translations={translations} />
}
