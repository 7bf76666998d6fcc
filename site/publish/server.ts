/**
 * The publisher's process: renders what the CMS publishes into files. Its port is internal; only signed
 * pokes change anything.
 *
 *   POST /poke         {"collection","id"} or {"global"}: publish this change now
 *   POST /publish-all  render every page anew
 *   POST /pages        {"collection","id"}: where a document is published, and since when
 *   POST /preview      {"collection","id","locale","until"}: the page of a draft, which is written nowhere
 *   GET  /preview/…    what such a page loads: the style sheet, and the files on it by signed addresses
 *   GET  /healthz      what it is doing
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { getPayload } from 'payload'
import { pino } from 'pino'
import { z } from 'zod'
import config from '../../cms/payload.config'
import { environment } from '../../environment'
import { ContentStore } from '../content/ContentStore'
import { installContent } from '../content/content'
import { isPageCollection } from '../content/pageCollections'
import { type Change, Publisher } from './Publisher'
import { previewAsset } from './previewAsset'
import { previewSchema, renderPreview } from './renderPreview'

const dev = process.argv.includes('--dev')
const log = pino({ name: 'publisher', level: environment.logLevel })
const siteDir = path.join(environment.root, 'site')

const documentSchema = z.strictObject({ collection: z.string().max(50), id: z.string().min(1).max(100) })

const changeSchema: z.ZodType<Change> = z.union([
  documentSchema,
  z.strictObject({ global: z.string().max(50) }),
])

/** A poke is some bytes long; who sends more does not mean us. */
const largestBody = 2048

/** Names the build by what a published page can show of it: the renderer's own code and the bundles beside it. */
function buildId(): string {
  const file = path.join(environment.root, 'build', 'publisher.hash')
  if (!existsSync(file)) {
    process.stderr.write('The site is not built yet: run npm start, or npm run build.\n')
    process.exit(78)
  }
  const bundles = readdirSync(path.join(siteDir, 'public'), { recursive: true, encoding: 'utf8' }).sort()
  return createHash('sha256').update(readFileSync(file)).update(bundles.join('\n')).digest('hex').slice(0, 16)
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > largestBody) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The CMS signs the body with the secret that only the two of them know. */
function isSigned(request: IncomingMessage, body: string): boolean {
  const given = Buffer.from(String(request.headers['x-kapacity-signature'] ?? ''))
  const right = Buffer.from(createHmac('sha256', environment.publishSecret).update(body).digest('hex'))
  return given.length === right.length && timingSafeEqual(given, right)
}

const answer = (response: ServerResponse, status: number, body: object) => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

/** The page of a draft; 422 where it lacks too much to be a page (RFC 9110, 15.5.21). */
async function preview(question: unknown, response: ServerResponse) {
  const asked = previewSchema.safeParse(question)
  if (!asked.success) return answer(response, 400, { error: 'The body names no document.' })
  const { renderRoute } = await import('./renderRoute')
  try {
    const html = await renderPreview(asked.data, content, (route) => renderRoute(route, environment.siteUrl))
    if (html === null) return answer(response, 404, { error: 'There is no such document.' })
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(html)
  } catch (error) {
    const { collection, id, locale } = asked.data
    const reason = error instanceof Error ? error.message : String(error)
    log.warn({ collection, id, locale, reason }, 'The preview cannot be rendered')
    answer(response, 422, { error: 'The preview cannot be rendered.' })
  }
}

async function asset(address: string, response: ServerResponse) {
  const found = await previewAsset(new URL(address, environment.cmsUrl), {
    assets: path.join(siteDir, 'public', 'assets'),
    media: environment.mediaDir,
    documents: environment.documentsDir,
  }).catch(() => null)
  if (!found) return answer(response, 404, { error: 'There is nothing here.' })
  response.writeHead(200, { 'content-type': found.type, 'content-length': found.body.length })
  response.end(found.body)
}

async function handle(publisher: Publisher, request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'GET' && request.url === '/healthz') {
    return answer(response, 200, publisher.state())
  }
  if (request.method === 'GET' && request.url?.startsWith('/preview/')) return asset(request.url, response)
  if (request.method !== 'POST') return answer(response, 404, { error: 'There is nothing here.' })
  const body = await bodyOf(request)
  if (body === null) return answer(response, 413, { error: 'The body is too large.' })
  if (!isSigned(request, body)) {
    log.warn({ url: request.url }, 'A request without the right signature was refused')
    return answer(response, 403, { error: 'The signature is not right.' })
  }
  if (request.url === '/preview') return preview(parsed(body), response)
  if (request.url === '/pages') {
    const asked = documentSchema.safeParse(parsed(body)).data
    if (!asked || !isPageCollection(asked.collection)) return answer(response, 200, { pages: [] })
    return answer(response, 200, { pages: await publisher.pagesOf(asked.collection, asked.id) })
  }
  if (request.url === '/publish-all') return answer(response, 200, await publisher.publishAll())
  if (request.url !== '/poke') return answer(response, 404, { error: 'There is nothing here.' })
  const change = changeSchema.safeParse(parsed(body))
  if (!change.success) return answer(response, 400, { error: 'The body names no change.' })
  answer(response, 202, { accepted: true })
  await publisher.poke(change.data)
}

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const payload = await getPayload({ config })
const content = new ContentStore(payload)
installContent(content)

/** In earnest: files. */
async function startPublishing() {
  const build = buildId()
  // Bundled with all the pages; while developing there is no such bundle.
  const { renderer } = await import('./renderer')
  const publisher = new Publisher({
    content,
    renderer,
    publishedDir: environment.publishedDir,
    uploadDirs: { media: environment.mediaDir, documents: environment.documentsDir },
    siteDir,
    buildId: build,
    log,
  })
  return {
    build,
    handle: (request: IncomingMessage, response: ServerResponse) => handle(publisher, request, response),
    begin: () => publisher.start(),
    close: () => publisher.stop(),
  }
}

/** While developing: the pages themselves, made anew for each request, and nothing is published. */
async function startDeveloping() {
  const { developmentPages } = await import('./developmentPages')
  const pages = await developmentPages()
  return {
    build: 'dev',
    handle: async (request: IncomingMessage, response: ServerResponse) => {
      if (request.method === 'GET' && request.url === '/healthz') return answer(response, 200, { dev: true })
      if (request.method === 'GET') return pages.handle(request, response)
      await bodyOf(request)
      if (request.url !== '/poke')
        return answer(response, 503, { error: 'Nothing is published in development.' })
      // A save in the CMS: the next request shows it.
      await content.reload()
      answer(response, 202, { accepted: true })
    },
    begin: () => content.reload(),
    close: () => pages.close(),
  }
}

const { build, begin, close, handle: answerRequest } = await (dev ? startDeveloping() : startPublishing())

const server = createServer((request, response) => {
  answerRequest(request, response).catch((error: Error) => {
    log.error({ reason: error.message }, 'A request failed')
    if (!response.headersSent) answer(response, 500, { error: 'The publisher failed.' })
  })
})

let stopping = false
async function stop() {
  if (stopping) return
  stopping = true
  server.close()
  await close()
  await payload.destroy()
  process.exit(0)
}
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())

server.listen(environment.publisherPort, environment.host)
await new Promise((resolve) => server.once('listening', resolve))
log.info({ port: environment.publisherPort, build }, 'The publisher is ready')
await begin()
