/** `npm run publish:all`: asks the running publisher to render every page anew, and says how long it took. */
import { createHmac } from 'node:crypto'
import { environment } from '../../environment'

const address = `http://${environment.publisherHost}:${environment.publisherPort}/publish-all`
const body = '{}'
try {
  const response = await fetch(address, {
    method: 'POST',
    body,
    headers: {
      'x-kapacity-signature': createHmac('sha256', environment.publishSecret).update(body).digest('hex'),
    },
    // A large archive takes minutes; the answer comes at the end.
    signal: AbortSignal.timeout(3_600_000),
  })
  if (!response.ok) throw new Error(`The publisher answered ${response.status}.`)
  const { rendered, seconds } = (await response.json()) as { rendered: number; seconds: number }
  process.stdout.write(
    `Published ${rendered} pages in ${seconds.toFixed(1)} s (${Math.round(rendered / seconds)} a second).\n`,
  )
} catch (error) {
  const refused = error instanceof TypeError
  process.stderr.write(
    refused
      ? `No publisher answers on port ${environment.publisherPort}: start everything with npm start first.\n`
      : `${error instanceof Error ? error.message : String(error)}\n`,
  )
  process.exitCode = 1
}
