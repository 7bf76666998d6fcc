import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import path from 'node:path'
import inject from 'light-my-request'
import next from 'next'
import { environment } from '../../environment'
import { type Reader, readAs } from '../content/dependencies'
import type { SharePicture } from '../content/sharePicture'

export interface Rendered {
  /** HTTP status: 200, or 404 where the page turned out not to exist. */
  status: number
  body: Buffer
  /** What the page was made from: dependency → version. */
  dependencies: Map<string, string>
  /** The picture that it names for sharing it. */
  picture?: SharePicture
}

export interface Renderer {
  render: (route: string, reader: Reader) => Promise<Rendered>
  /** For the developer's own browser: Next itself, with hot reload. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  close: () => Promise<void>
}

/** Next inside this process, asked without a network in between, so that a render can report what it read. */
export async function startRenderer({ dev }: { dev: boolean }): Promise<Renderer> {
  const app = next({ dev, dir: path.join(environment.root, 'site'), port: environment.publisherPort })
  await app.prepare()
  const handle = app.getRequestHandler()
  const listener: RequestListener = (request, response) => void handle(request, response)
  return {
    render: async (route, reader) => {
      const { result, dependencies, picture } = await readAs(reader, () =>
        inject(listener, { method: 'GET', url: route, headers: { host: new URL(environment.siteUrl).host } }),
      )
      return { status: result.statusCode, body: result.rawPayload, dependencies, picture }
    },
    handle: (request, response) => readAs('public', () => handle(request, response)).then(() => undefined),
    close: () => app.close(),
  }
}
