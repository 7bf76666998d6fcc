import type { LinkOutcome } from './LinkOutcome'
import { type LinkAnswer, type Network, NotAllowed, requestLink } from './requestLink'
import { robotsAllow } from './robotsAllow'

const mostRedirects = 5

/** Servers that know no HEAD answer it in all these ways, and GET as they should. */
const headIsUnsure = (status: number) => status >= 400

const isRedirect = ({ location, status }: LinkAnswer) =>
  location !== undefined && status >= 300 && status < 400

const outcomeOf = (status: number): LinkOutcome => {
  if (status >= 200 && status < 400) return { kind: 'found', status }
  return status === 404 || status === 410 ? { kind: 'gone', status } : { kind: 'unclear', status }
}

/** Whether there is no such server: the name is not known, which is not to say that it could not be asked. */
const isNoServer = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOTFOUND'

/** The robots.txt of each server, as far as it was asked for. */
export type Robots = Map<string, Promise<string>>

/** What a server asks of robots; empty where it asks nothing or does not say so now. */
const robotsOf = (url: URL, network: Network, robots: Robots): Promise<string> => {
  const known = robots.get(url.origin)
  if (known) return known
  const asked = requestLink(new URL('/robots.txt', url), 'GET', network, { text: true }).then(
    ({ status, text }) => (status === 200 ? text : ''),
    () => '',
  )
  robots.set(url.origin, asked)
  return asked
}

const name = (network: Network) => network.userAgent.split('/')[0] ?? ''

/**
 * Asks whether readers find something at a web address: HEAD, and GET where that says no; redirects are followed,
 * and every server on the way may refuse robots and has to be public.
 */
export const checkLink = async (
  address: string,
  network: Network,
  robots: Robots = new Map(),
): Promise<LinkOutcome> => {
  let url = new URL(address)
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'notAsked' }
      const rules = await robotsOf(url, network, robots)
      if (!robotsAllow(rules, `${url.pathname}${url.search}`, name(network))) return { kind: 'notAsked' }
      let answer = await requestLink(url, 'HEAD', network)
      if (headIsUnsure(answer.status)) answer = await requestLink(url, 'GET', network)
      if (!isRedirect(answer)) return outcomeOf(answer.status)
      url = new URL(answer.location ?? '', url)
    }
    return { kind: 'unclear' }
  } catch (error) {
    if (error instanceof NotAllowed) return { kind: 'notAsked' }
    return isNoServer(error) ? { kind: 'noServer' } : { kind: 'unclear' }
  }
}
