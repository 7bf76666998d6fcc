// One event.
import { notFound } from 'next/navigation'
import { EventArticle } from '../../../../components/EventArticle/EventArticle'
import { documentBySlug } from '../../../../content/content'
import { pageLocale } from '../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function EventPage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const event = await documentBySlug('events', slug, locale)
  if (!event) notFound()
  return <EventArticle locale={locale} event={event} />
}
