import { z } from 'zod'
import { environment } from '../../environment'
import type { ContentStore } from '../content/ContentStore'
import { type Preview, type Reader, readAs } from '../content/dependencies'
import { type PageCollection, pageCollections } from '../content/pageCollections'
import { type RouteTemplate, routeTo } from '../i18n/addresses'
import { type Locale, locales } from '../i18n/locales'
import { translator } from '../i18n/translator'
import { cleanPage } from './cleanPage'
import { previewFile } from './previewFile'

export const previewSchema = z.strictObject({
  collection: z.enum(pageCollections),
  id: z.string().min(1).max(100),
  locale: z.enum(locales),
  /** Until when the pictures on the page can be loaded; milliseconds. */
  until: z.number().int(),
})
export type PreviewQuestion = z.infer<typeof previewSchema>

/** For a document that has no address in this language yet. */
const madeUpSlug = 'preview'

const membersCollections: PageCollection[] = ['news', 'materials', 'events']

/** A draft may lack what every published document has; the page shows what there will be at the earliest. */
function completed(document: Record<string, unknown>, locale: Locale): Record<string, unknown> {
  const now = new Date().toISOString()
  return {
    ...document,
    title: document.title || translator(locale)('preview.untitled'),
    ...('publishedOn' in document && { publishedOn: document.publishedOn || now }),
    ...('startsOn' in document && { startsOn: document.startsOn || now }),
  }
}

const routeFor = (collection: PageCollection, locale: Locale, slug: string, reader: Reader) =>
  routeTo(
    locale,
    `${reader === 'members' ? 'members/' : ''}${collection}/:slug` as RouteTemplate as 'news/:slug',
    { slug },
  )

/**
 * The page of a draft as it will look, which is written nowhere; null where there is no such document. Everything
 * else on it is what is published. `render` makes the HTML of a route within the reading.
 */
export async function renderPreview(
  { collection, id, locale, until }: PreviewQuestion,
  content: ContentStore,
  render: (route: string) => Promise<{ status: number; body: Buffer }>,
): Promise<string | null> {
  const document = await content.draft(collection, id, locale)
  if (!document) return null
  const slug = typeof document.slug === 'string' && document.slug !== '' ? document.slug : madeUpSlug
  const isForMembers = document.audience === 'members' && membersCollections.includes(collection)
  const reader: Reader = isForMembers ? 'members' : 'public'
  const isHome = collection === 'pages' && id === content.homePage
  const preview: Preview = {
    collection,
    id,
    locale,
    slug,
    document: completed(document, locale),
    fileAddress: (folder, filename) => previewFile.address(folder, filename, until),
  }
  const route = isHome ? `/${locale}` : routeFor(collection, locale, slug, reader)
  const { result } = await readAs(reader, () => render(route), preview)
  if (result.status !== 200) throw new Error(`The page answered ${result.status}.`)
  return elsewhere(cleanPage(result.body.toString('utf8')))
}

/**
 * The page for another address than its own: links lead to the published site, in a window of their own; the style
 * sheet comes by the way of the CMS, since browsers take fonts from their own origin only. Scripts are left out: they
 * would run where editors are signed in, and the service worker would keep the draft.
 */
const elsewhere = (html: string): string =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="(?:icon|manifest|canonical|alternate|preload)"[^>]*>/g, '')
    .replaceAll('href="/assets/', `href="${environment.cmsUrl}/preview/assets/`)
    .replace(
      '<head>',
      () =>
        `<head><base href="${environment.siteUrl}/" target="_blank"><meta name="robots" content="noindex, nofollow">`,
    )
