// An event for members only; it has no address outside their area.
import { notFound } from 'next/navigation'
import { EventArticle } from '../../../../../components/EventArticle/EventArticle'
import { documentBySlug } from '../../../../../content/content'
import { pageLocale } from '../../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function MembersEventPage({
  params,
}: {
  params: Promise<{ locale: string; slug: string }>
}) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const event = await documentBySlug('events', slug, locale)
  if (event?.audience !== 'members') notFound()
  return <EventArticle locale={locale} event={event} />
}
