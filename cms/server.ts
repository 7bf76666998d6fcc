/**
 * The CMS: Next with Payload's admin and API, in one process. `tsx cms/server.ts [--dev]`
 */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import next from 'next'
import { pino } from 'pino'
import { environment } from '../environment'
import { refuseLargeBody } from './refuseLargeBody'
import { runningPayload } from './runningPayload'

const dev = process.argv.includes('--dev')
const logger = pino({ level: environment.logLevel, name: 'cms' })
/** How long to wait before asking again whether the database is there, in milliseconds. */
const patience = 3000
/** How long requests may take to end once the CMS is told to stop, in milliseconds. */
const grace = 5000

const { host, cmsPort: port } = environment
const app = next({ dev, dir: path.join(environment.root, 'cms'), hostname: host, port })
await app.prepare()
const handle = app.getRequestHandler()

const server = http.createServer((request, response) => {
  if (refuseLargeBody(request, response)) return
  handle(request, response).catch((error: unknown) => {
    logger.error({ err: error, url: request.url }, 'The request failed')
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
})

let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  const impatience = setTimeout(() => server.closeAllConnections(), grace)
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  clearTimeout(impatience)
  await app.close()
  await runningPayload.get()?.destroy()
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

server.on('error', (error) => {
  logger.fatal({ err: error }, `The CMS cannot listen on ${host}:${port}`)
  process.exit(1)
})
/** Whether the API answers, for which it needs the database. The first request also starts Payload and its clock. */
const isReady = () =>
  new Promise<boolean>((resolve) => {
    const { address } = server.address() as AddressInfo
    const self = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address
    const request = http.get({ host: self, port, path: '/api/access' }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    request.on('error', () => resolve(false))
  })

server.listen(port, host, async () => {
  while (!stopping && !(await isReady())) {
    logger.error('The CMS cannot work yet, is its database there? Trying again.')
    await pause(patience)
  }
  if (!stopping) logger.info({ url: `${environment.cmsUrl}/admin` }, 'The CMS is ready')
})
