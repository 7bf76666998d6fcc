import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { defaultLocale, isLocale } from './locales'
import config from './payload.config'

type Handler = ReturnType<typeof REST_GET>

const isQueryInBody = (request: Request): boolean =>
  request.method === 'POST' &&
  (request.headers.get('x-payload-http-method-override') ?? request.headers.get('x-http-method-override')) ===
    'GET'

/** A question whose query stands in the body (the admin asks so, because queries grow long) as a plain GET. */
const withQueryFromBody = async (request: Request): Promise<Request> => {
  const url = new URL(request.url)
  const body = await request.text()
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  if (isForm) url.search = body
  const headers = new Headers(request.headers)
  headers.delete('x-payload-http-method-override')
  headers.delete('x-http-method-override')
  headers.delete('content-type')
  headers.delete('content-length')
  return new Request(url, { method: 'GET', headers })
}

/**
 * The same request with exactly one known language in its query and no fallback to another; null when it asks for
 * an unknown language.
 */
const withLocale = (request: Request): Request | null => {
  const url = new URL(request.url)
  const named = (pattern: RegExp) =>
    new Set([...url.searchParams.keys()].filter((name) => pattern.test(name)))

  const names = named(/^locale(\[|$)/)
  const given = [...names].flatMap((name) => url.searchParams.getAll(name))
  if (given.length > 1 || (given.length === 1 && !names.has('locale'))) return null
  const [locale = defaultLocale] = given
  if (!isLocale(locale) && locale !== 'all' && locale !== '*') return null

  const fallbacks = named(/^fallback-?locale(\[|$)/i)
  if (given.length === 1 && fallbacks.size === 0) return request
  for (const name of fallbacks) url.searchParams.delete(name)
  url.searchParams.set('locale', locale)
  return new Request(url, request)
}

/**
 * Payload's REST handler, told the language of every request. Payload leaves a request that names no language
 * without one (there is no fallback here to take it from), and answers for an unknown language with empty texts,
 * where an error helps more.
 */
const inOneLocale =
  (handler: Handler): Handler =>
  async (given, args) => {
    const asked = isQueryInBody(given) ? await withQueryFromBody(given) : given
    const request = withLocale(asked)
    if (!request) {
      const message = 'Unknown locale. The locales are sk, en and uk.'
      return Response.json({ errors: [{ message }] }, { status: 400 })
    }
    return handler(request, args)
  }

export const GET = inOneLocale(REST_GET(config))
export const POST = inOneLocale(REST_POST(config))
export const PATCH = inOneLocale(REST_PATCH(config))
export const PUT = inOneLocale(REST_PUT(config))
export const DELETE = inOneLocale(REST_DELETE(config))
export const OPTIONS = inOneLocale(REST_OPTIONS(config))
