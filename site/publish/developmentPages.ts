import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import next from 'next'
import { environment } from '../../environment'
import { readAs } from '../content/dependencies'
import { routeOf } from '../i18n/addresses'

export interface DevelopmentPages {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  close: () => Promise<void>
}

/** While developing: the pages under their public addresses, rendered by Next with hot reload. */
export async function developmentPages(): Promise<DevelopmentPages> {
  const app = next({
    dev: true,
    dir: path.join(environment.root, 'site'),
    port: environment.publisherPort,
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handle: async (request, response) => {
      const [address = '/', query] = (request.url ?? '/').split('?')
      const route = address === '/' ? '/sk' : (routeOf(address) ?? address)
      request.url = query === undefined ? route : `${route}?${query}`
      await readAs('public', () => handle(request, response))
    },
    close: () => app.close(),
  }
}
