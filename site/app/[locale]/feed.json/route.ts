// The newest news of a language as a JSON Feed.
import { jsonFeed } from '../../jsonFeed'
import { newsFeed } from '../../newsFeed'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  return jsonFeed(await newsFeed(locale))
}
