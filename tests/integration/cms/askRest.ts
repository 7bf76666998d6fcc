import { DELETE, GET, PATCH, POST } from '../../../cms/rest'

const handlers = { DELETE, GET, PATCH, POST }

interface Question {
  method?: keyof typeof handlers
  /** The session of who asks; anonymous without one. */
  token?: string | null
  /** Sent as JSON, or as it is when it is a form. */
  body?: unknown
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  /** The body as it came, to look for what must not be in it. */
  text: string
  body: Record<string, unknown>
  headers: Headers
}

const parse = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** Asks the CMS's REST API as a client would, without a server: `askRest('/news?locale=uk')`. */
export async function askRest(path: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', token, body, headers: given } = question
  const url = new URL(`http://localhost:3001/api${path}`)
  const headers = new Headers(given)
  if (token) headers.set('authorization', `JWT ${token}`)
  let sent: BodyInit | undefined
  if (body instanceof FormData || body instanceof URLSearchParams || typeof body === 'string') sent = body
  else if (body !== undefined) {
    sent = JSON.stringify(body)
    headers.set('content-type', 'application/json')
  }
  const request = new Request(url, { method, headers, body: sent })
  const slug = url.pathname
    .replace(/^\/api\//, '')
    .split('/')
    .map(decodeURIComponent)
  const response = await handlers[method](request, { params: Promise.resolve({ slug }) })
  const text = await response.text()
  return { status: response.status, text, body: parse(text), headers: response.headers }
}
