// The newest news on one topic as an Atom feed, for those whom nothing else concerns.
import { atomFeed } from '../../../../atomFeed'
import { newsFeed } from '../../../../newsFeed'

export const dynamic = 'force-dynamic'

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; slug: string }> },
) {
  const { locale, slug } = await params
  return atomFeed(await newsFeed(locale, slug))
}
