// One news item.
import { notFound } from 'next/navigation'
import { NewsArticle } from '../../../../components/NewsArticle/NewsArticle'
import { documentBySlug } from '../../../../content/content'
import { pageLocale } from '../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function NewsPage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const news = await documentBySlug('news', slug, locale)
  if (!news) notFound()
  return <NewsArticle locale={locale} news={news} />
}
