/**
 * The service worker: pages that were read stay readable without a connection, and instead of any other there is a
 * page that says so, in its language. With a connection it changes nothing: every page is asked for anew, and what is
 * kept is only for when no answer comes. How to take it back from readers' browsers: docs/decisions/0006-offline.md.
 */
import { hrefTo } from '../i18n/addresses'
import { defaultLocale, isLocale, type Locale, locales } from '../i18n/locales'
import { cacheNames, ourCaches } from './caches'
import type { WorkerFetchEvent, WorkerScope } from './WorkerScope'

const scope = self as unknown as WorkerScope

/** About 3 MB of pages; the ones not read for longest go first. */
const mostPages = 60
const mostAssets = 60

const cachingOf = (response: Response) => response.headers.get('Cache-Control') ?? ''

/** Members' pages, answers of the search and forms are `private`; errors are not `ok`. */
const mayBeKept = (response: Response) =>
  response.ok &&
  // A browser refuses one in answer to a navigation.
  !response.redirected &&
  cachingOf(response).startsWith('public') &&
  (response.headers.get('Content-Type') ?? '').startsWith('text/html')

const stylesOf = (page: string) =>
  [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href)

/** Puts it last, so that the first ones are those not asked for longest, and lets these go. */
async function keep(name: string, address: string, response: Response, most: number) {
  const cache = await caches.open(name)
  await cache.delete(address, { ignoreVary: true })
  await cache.put(address, response)
  const kept = await cache.keys()
  await Promise.all(
    kept
      .slice(0, Math.max(0, kept.length - most))
      .map((request) => cache.delete(request, { ignoreVary: true })),
  )
}

const addressOf = (url: URL) => url.origin + url.pathname

async function keepOfflinePages() {
  const cache = await caches.open(cacheNames.offline)
  await Promise.all(
    locales.map(async (locale) => {
      const address = hrefTo(locale, 'offline')
      const response = await fetch(address, { cache: 'no-cache' })
      if (!response.ok) throw new Error(`${address}: ${response.status}`)
      const styles = stylesOf(await response.clone().text())
      await Promise.all([cache.put(address, response), ...styles.map((style) => cache.add(style))])
    }),
  )
}

/** The pages that were opened before there was a worker, and with which it came. */
async function keepOpenPages() {
  for (const { url } of await scope.clients.matchAll({ type: 'window' })) {
    const response = await fetch(url)
    if (!mayBeKept(response)) continue
    const assets = await caches.open(cacheNames.assets)
    await Promise.all(stylesOf(await response.clone().text()).map((style) => assets.add(style)))
    await keep(cacheNames.pages, addressOf(new URL(url)), response, mostPages)
  }
}

async function removeOldCaches() {
  const current = Object.values(cacheNames)
  const old = (await caches.keys()).filter((name) => name.startsWith(ourCaches) && !current.includes(name))
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function page(event: WorkerFetchEvent, url: URL): Promise<Response> {
  let response: Response
  try {
    response = (await event.preloadResponse) ?? (await fetch(event.request))
  } catch {
    const kept = await caches
      .open(cacheNames.pages)
      .then((cache) => cache.match(addressOf(url), { ignoreVary: true }))
    return kept ?? offlinePage(url)
  }
  if (mayBeKept(response))
    event.waitUntil(keep(cacheNames.pages, addressOf(url), response.clone(), mostPages))
  // What was taken down is not to be read here either.
  else if (response.status === 404 || response.status === 410) {
    event.waitUntil(
      caches.open(cacheNames.pages).then((cache) => cache.delete(addressOf(url), { ignoreVary: true })),
    )
  }
  return response
}

function localeFor(url: URL): Locale {
  const [, first] = url.pathname.split('/')
  if (isLocale(first)) return first
  return navigator.languages.map((language) => language.slice(0, 2)).find(isLocale) ?? defaultLocale
}

async function offlinePage(url: URL): Promise<Response> {
  const locale = localeFor(url)
  const cache = await caches.open(cacheNames.offline)
  const kept = await cache.match(hrefTo(locale, 'offline'), { ignoreVary: true })
  if (!kept) return Response.error()
  const links = await keptPages(locale)
  const body = (await kept.text()).replace(
    /<section class="kept" hidden="">([\s\S]*?)<ul><\/ul>/,
    (whole, heading: string) => (links === '' ? whole : `<section class="kept">${heading}<ul>${links}</ul>`),
  )
  const headers = new Headers(kept.headers)
  headers.delete('Content-Encoding')
  headers.delete('Content-Length')
  return new Response(body, { status: 503, headers })
}

/** The pages of the language that can be read now, as items of a list, the latest first. */
async function keptPages(locale: Locale): Promise<string> {
  const cache = await caches.open(cacheNames.pages)
  const items: string[] = []
  for (const request of [...(await cache.keys())].reverse()) {
    const { pathname } = new URL(request.url)
    if (pathname !== `/${locale}` && !pathname.startsWith(`/${locale}/`)) continue
    const html = await (await cache.match(request, { ignoreVary: true }))?.text()
    // Out of our own page, where it is escaped already.
    const title = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html ?? '')?.[1]?.replace(/<[^>]*>/g, '')
    if (title) items.push(`<li><a href="${pathname}">${title}</a></li>`)
  }
  return items.join('')
}

async function asset(request: Request): Promise<Response> {
  for (const name of [cacheNames.assets, cacheNames.offline]) {
    const kept = await (await caches.open(name)).match(request, { ignoreVary: true })
    if (kept) return kept
  }
  const response = await fetch(request)
  if (response.ok && cachingOf(response).includes('immutable')) {
    await keep(cacheNames.assets, request.url, response.clone(), mostAssets)
  }
  return response
}

scope.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePages().then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      removeOldCaches(),
      scope.registration.navigationPreload?.enable(),
      scope.clients.claim(),
    ]).then(() =>
      // The page is there already; that it can not be kept harms nobody.
      keepOpenPages().catch(() => {}),
    ),
  )
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== scope.location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(event, url))
  else if (['style', 'font', 'script'].includes(request.destination)) event.respondWith(asset(request))
})
