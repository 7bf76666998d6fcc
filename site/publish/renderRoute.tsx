import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { routes } from 'site-routes'
import Layout, { viewport } from '../app/[locale]/layout'
import { assetAddress } from '../elements/assetAddress'
import { defaultLocale, isLocale, type Locale } from '../i18n/locales'

type Params = Record<string, string>

/** What a folder of site/app holds: a page, or a handler for anything that is not one. */
export interface Route {
  default?: (props: { params: Promise<Params> }) => ReactNode | Promise<ReactNode>
  GET?: (request: Request, context: { params: Promise<Params> }) => Response | Promise<Response>
}

export interface RenderedRoute {
  /** HTTP status: 200, or 404 where the page turned out not to exist. */
  status: number
  body: Buffer
}

/** Fixed words before parameters, so that `/sk/news/archive` is not taken for an article. */
const patterns = Object.entries(routes)
  .map(([folder, load]) => ({
    load,
    order: folder.replace(/\[\w+\]/g, '~'),
    matches: new RegExp(`^/${folder.replace(/\./g, '\\.').replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')}$`),
  }))
  .sort((a, b) => (a.order < b.order ? -1 : 1))

const missing: RenderedRoute = { status: 404, body: Buffer.from('') }

/** What Next's `notFound()` throws. */
const isNotFound = (error: unknown) =>
  String((error as { digest?: unknown } | null)?.digest).startsWith('NEXT_HTTP_ERROR_FALLBACK;404')

/** The scripts that a language is written in; figures and punctuation are in the file of the Latin one. */
const scripts = { sk: ['latin'], en: ['latin'], uk: ['cyrillic', 'latin'] } as const

/** What Next would put at the head of every page. */
const head = (locale: Locale) =>
  [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="stylesheet" href="${assetAddress('site.css')}">`,
    `<link rel="stylesheet" href="${assetAddress('print.css')}" media="print">`,
    // Behind the style sheet, and quick enough to be there when the first line is drawn, or else for the next page.
    ...scripts[locale].flatMap((script) =>
      ([400, 600] as const).map(
        (weight) =>
          `<link rel="preload" href="${assetAddress(`${script}-${weight}.woff2`)}" as="font" type="font/woff2" crossorigin fetchpriority="low">`,
      ),
    ),
    `<meta name="theme-color" content="${viewport.themeColor}">`,
    `<meta name="color-scheme" content="${viewport.colorScheme}">`,
  ].join('')

/**
 * Renders a route of site/app with React alone: docs/decisions/0005-react-renders-what-is-published.md says why. The
 * pages are those of Next's App Router, and Next shows them while developing.
 */
export async function renderRoute(path: string, origin: string): Promise<RenderedRoute> {
  for (const { matches, load } of patterns) {
    const found = matches.exec(path)
    if (!found) continue
    const { locale } = found.groups ?? {}
    const params = Promise.resolve({ ...found.groups })
    const { default: Page, GET } = await load()
    if (GET) {
      const response = await GET(new Request(`${origin}${path}`), { params })
      return { status: response.status, body: Buffer.from(await response.arrayBuffer()) }
    }
    if (!Page) return missing
    return renderPage(
      isLocale(locale) ? locale : defaultLocale,
      <Layout params={params as Promise<{ locale: string }>}>
        <Page params={params} />
      </Layout>,
    )
  }
  return missing
}

async function renderPage(locale: Locale, page: ReactNode): Promise<RenderedRoute> {
  let thrown: unknown
  try {
    const { prelude } = await prerenderToNodeStream(page, {
      // The first error is the cause; React goes on to say where it was.
      onError: (error) => {
        thrown ??= error
      },
    })
    const chunks: Buffer[] = []
    for await (const chunk of prelude) chunks.push(Buffer.from(chunk))
    if (thrown !== undefined) throw thrown
    const html = Buffer.concat(chunks)
      .toString('utf8')
      .replace('<head>', () => `<head>${head(locale)}`)
    return { status: 200, body: Buffer.from(html) }
  } catch (error) {
    if (isNotFound(thrown ?? error)) return missing
    throw thrown ?? error
  }
}
