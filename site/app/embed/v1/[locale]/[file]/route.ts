// What the widgets on towns' pages show: all of it, or what concerns a town, a topic or both. See site/embed/feedName.ts.
import { isLocale } from '../../../../../i18n/locales'
import { widgetFeed } from '../../../../widgetFeed'

export const dynamic = 'force-dynamic'

const name = /^(?:all|town\.(?<town>[a-z0-9-]+)(?:\.(?<both>[a-z0-9-]+))?|topic\.(?<topic>[a-z0-9-]+))\.json$/

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; file: string }> },
) {
  const { locale, file } = await params
  const { town, both, topic = both } = name.exec(file)?.groups ?? {}
  const feed = isLocale(locale) && name.test(file) ? await widgetFeed(locale, town, topic) : null
  return feed ? Response.json(feed) : new Response(null, { status: 404 })
}
