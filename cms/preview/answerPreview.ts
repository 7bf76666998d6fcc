import { createLocalReq, type Payload } from 'payload'
import { isStaff } from '../access/isStaff'
import { askPublisher, publisherUrl } from '../askPublisher'
import { type ContentCollectionSlug, contentCollections } from '../collections/contentCollections'
import { isLocale, type Locale } from '../locales'
import type { PreviewLink } from '../payload-types'
import { nameOfPerson } from '../publishing/nameOfPerson'
import { editorsLink } from './editorsLink'
import { linkSignature } from './linkSignature'
import { pageHeaders } from './pageHeaders'
import { refusalPage } from './refusalPage'
import { sharedLinkOf } from './sharedLinkOf'
import { type Banner, withBanner } from './withBanner'

/** How long the publisher may take to render a page, in milliseconds. */
const patience = 10_000

const isContent = (name: string | undefined): name is ContentCollectionSlug =>
  contentCollections.some((slug) => slug === name)

/** The newest version of a document, as much of it as the banner tells. */
interface Newest {
  _status?: string | null
  ready?: boolean | null
  savedBy?: unknown
  updatedAt: string
}

interface Draft {
  collection: ContentCollectionSlug
  id: string
  locale: Locale
}

/** What all previews have in common: the page as the publisher renders it, and the banner above it. */
const previewOf = async (
  draft: Draft,
  newest: Newest,
  {
    until,
    live,
    ...more
  }: Pick<Banner, 'language' | 'savedBy' | 'shared'> & { until: number; live: boolean },
): Promise<Response> => {
  const answer = await askPublisher('/preview', { ...draft, until }, patience).catch(() => null)
  if (answer?.status === 404) return refusalPage('missing')
  if (answer?.status === 422) return refusalPage('unfinished')
  if (!answer?.ok) return refusalPage('unavailable')
  const banner: Banner = {
    locale: draft.locale,
    isPublished: newest._status === 'published',
    isReady: newest.ready === true,
    savedAt: newest.updatedAt,
    ...more,
  }
  return new Response(withBanner(await answer.text(), banner, live), { headers: pageHeaders })
}

/** For one signed-in person, by the link that their form has made. */
const editorsPreview = async (request: Request, path: string[], payload: Payload): Promise<Response> => {
  const [collection, id = '', locale] = path
  if (!isContent(collection) || !isLocale(locale)) return refusalPage('missing')
  const { user } = await payload.auth({ headers: request.headers })
  if (!user || !isStaff(user)) return refusalPage('signIn')
  const query = new URL(request.url).searchParams
  const link = editorsLink.check({ collection, id, locale, user: String(user.id) }, query)
  if (link.state !== 'valid') return refusalPage(link.state === 'expired' ? 'gone' : 'missing')
  const newest = (await payload.findByID({
    collection,
    id,
    locale,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    showHiddenFields: true,
    user,
  })) as Newest | null
  if (!newest) return refusalPage('missing')
  const req = await createLocalReq({ user }, payload)
  const language = query.get('language')
  return previewOf({ collection, id, locale }, newest, {
    language: isLocale(language) ? language : locale,
    savedBy: await nameOfPerson(newest.savedBy, req),
    until: link.until,
    live: true,
  })
}

/** For people without an account, as long as the link is in the list, not expired and not revoked. */
const sharedPreview = async (path: string[], payload: Payload): Promise<Response> => {
  const [linkId = '', signature = '', asked] = path
  if (!linkSignature.isOf(signature, 'shared', linkId)) return refusalPage('missing')
  const link = (await payload.findByID({
    collection: 'preview-links',
    id: linkId,
    depth: 0,
    disableErrors: true,
  })) as PreviewLink | null
  const until = new Date(link?.expiresOn ?? 0).getTime()
  if (!link || link.revoked || until <= Date.now()) return refusalPage('gone')
  const [first] = link.languages
  const address = sharedLinkOf(linkId)
  if (asked === undefined && first) return Response.redirect(`${address}/${first}`, 302)
  const locale = link.languages.find((language) => language === asked)
  if (!locale) return refusalPage('missing')
  const { relationTo: collection, value } = link.document
  const id = String(typeof value === 'object' ? value.id : value)
  const newest = (await payload.findByID({
    collection,
    id,
    locale,
    depth: 0,
    disableErrors: true,
    draft: true,
  })) as Newest | null
  if (!newest) return refusalPage('missing')
  return previewOf({ collection, id, locale }, newest, {
    language: locale,
    shared: {
      until: link.expiresOn,
      others: link.languages
        .filter((language) => language !== locale)
        .map((language) => ({ locale: language, address: `${address}/${language}` })),
    },
    until,
    live: false,
  })
}

/** The style sheet, the fonts and the pictures of a preview, handed on from the publisher, which checks the address. */
const assetOf = async (request: Request): Promise<Response> => {
  const { pathname, search } = new URL(request.url)
  const answer = await fetch(`${publisherUrl()}${pathname}${search}`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  }).catch(() => null)
  if (!answer?.ok) return new Response(null, { status: answer?.status ?? 503 })
  const type = answer.headers.get('content-type') ?? ''
  return new Response(answer.body, {
    headers: {
      ...pageHeaders,
      'Content-Type': type,
      // A name with a hash in it is always the same file.
      ...(pathname.startsWith('/preview/assets/') && { 'Cache-Control': 'private, max-age=3600' }),
      ...(type === 'application/octet-stream' && { 'Content-Disposition': 'attachment' }),
    },
  })
}

/** All that is asked below /preview; docs/decisions/0013-preview.md says why the CMS answers it. */
export const answerPreview = async (
  request: Request,
  path: string[],
  payload: Payload,
): Promise<Response> => {
  const [kind, ...rest] = path
  if (kind === 'assets' || kind === 'files') return assetOf(request)
  if (kind === 'draft') return editorsPreview(request, rest, payload)
  if (kind === 'shared') return sharedPreview(rest, payload)
  return refusalPage('missing')
}
