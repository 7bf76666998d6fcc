/** Delivery's process: readers' requests, answered from the published files. */
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { pino } from 'pino'
import { environment } from '../../environment'
import { memberSessions } from '../content/memberSession'
import { storeFeedback } from '../content/storeFeedback'
import { createDelivery } from './createDelivery'
import { refuseUnreadable } from './refuseUnreadable'

const log = pino({ name: 'delivery', level: environment.logLevel })
const { publishedDir, siteUrl, sitePort, host } = environment

const delivery = createDelivery({ publishedDir, siteUrl, members: memberSessions, storeFeedback, log })

const server = createServer(
  {
    // Request line and headers together; what is longer gets a 431.
    maxHeaderSize: 16 * 1024,
    // Longer than the web servers and balancers in front keep an idle connection, so that they end it, not we.
    keepAliveTimeout: 75_000,
    headersTimeout: 20_000,
    requestTimeout: 30_000,
  },
  delivery.listener,
)
server.on('clientError', refuseUnreadable)

server.on('error', (error: NodeJS.ErrnoException) => {
  process.stderr.write(
    error.code === 'EADDRINUSE'
      ? `The port ${sitePort} (SITE_PORT) is taken by another program.\n`
      : `Delivery cannot listen on ${host}:${sitePort} (HOST, SITE_PORT): ${error.message}.\n`,
  )
  process.exit(1)
})

let stopping = false
/** Takes no new requests, answers those that are under way, and ends. */
function stop() {
  if (stopping) return
  stopping = true
  log.info('Delivery stops')
  server.close(async () => {
    await delivery.close()
    await memberSessions.close()
    process.exit(0)
  })
  server.closeIdleConnections()
  // A reader on a slow line may be half-way through a large file.
  setTimeout(() => server.closeAllConnections(), 5000).unref()
  // Whatever else holds on (a database that does not answer) does not hold up the next start.
  setTimeout(() => process.exit(0), 8000).unref()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

// A promise that a library left lying about concerns one request, if any; ending would concern every reader.
process.on('unhandledRejection', (error) => log.error({ err: error }, 'Something failed unnoticed'))

/** How long after the start, when the other processes have done theirs, members are prepared for. Milliseconds. */
const membersLater = 15_000

function hasMembersPages(): boolean {
  try {
    return readdirSync(path.join(publishedDir, 'current', 'members')).length > 0
  } catch {
    return false
  }
}

server.listen(sitePort, host, () => {
  log.info({ host, port: sitePort, seconds: Number(process.uptime().toFixed(2)) }, 'Delivery is ready')
  // The files are served from now on; the rest comes as it is loaded.
  delivery.start().catch((error) => log.fatal({ err: error }, 'Delivery does not start'))
  setTimeout(() => {
    if (hasMembersPages()) memberSessions.prepare()
  }, membersLater).unref()
})
