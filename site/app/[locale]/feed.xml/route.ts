// The newest news of a language as an Atom feed.
import { atomFeed } from '../../atomFeed'
import { newsFeed } from '../../newsFeed'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  return atomFeed(await newsFeed(locale))
}
