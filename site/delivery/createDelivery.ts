/**
 * Delivery: the published files to the readers, and the little that is answered per request. The files come first,
 * in a request's way and at the start: what they need is loaded at once, Express and the rest (createApp.ts) when
 * the process listens already.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { cacheControl } from './cacheControl'
import type { App } from './createApp'
import type { DeliveryOptions } from './DeliveryOptions'
import { FileTree } from './FileTree'
import { publicAddresses } from './PublicAddresses'
import { headersFor, securityHeaders } from './securityHeaders'
import { serveFiles } from './serveFiles'

export interface Delivery {
  /** For `http.createServer`: the files first, Express for everything else. */
  listener: (req: IncomingMessage, res: ServerResponse) => void
  /** Loads what the files do without, and reads the search; kept when that is done. */
  start: () => Promise<void>
  close: () => Promise<void>
}

export function createDelivery(options: DeliveryOptions): Delivery {
  const everywhere = securityHeaders(options.siteUrl)
  const files = new FileTree(path.join(options.publishedDir, 'current', 'public'), (address, type) => ({
    ...everywhere,
    ...headersFor(address, type),
    'Cache-Control': cacheControl(address),
  }))
  const addresses = publicAddresses()
  const serve = serveFiles(
    files,
    (address) => addresses.answered.has(address) || addresses.templates.has(address),
  )
  const failures = new WeakMap<IncomingMessage, unknown>()

  let app: App | undefined
  let loading: Promise<App> | undefined
  const load = () => {
    loading ??= import('./createApp').then(({ createApp }) => {
      app = createApp(options, files, addresses, failures)
      return app
    })
    return loading
  }

  return {
    listener: (req, res) =>
      serve(req, res, (error) => {
        if (error) failures.set(req, error)
        if (app) app.express(req, res)
        else {
          load().then(
            ({ express }) => express(req, res),
            (reason) => {
              options.log.fatal({ err: reason }, 'Delivery cannot answer anything but files')
              res.writeHead(500).end()
            },
          )
        }
      }),
    start: async () => (await load()).startSearch(),
    close: async () => (await loading)?.close(),
  }
}
