// The newest news on one topic as a JSON Feed, for those whom nothing else concerns.
import { jsonFeed } from '../../../../jsonFeed'
import { newsFeed } from '../../../../newsFeed'

export const dynamic = 'force-dynamic'

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; slug: string }> },
) {
  const { locale, slug } = await params
  return jsonFeed(await newsFeed(locale, slug))
}
