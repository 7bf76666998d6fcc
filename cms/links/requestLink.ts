import { lookup as systemLookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './isPublicAddress'

/** How a link is asked for; tests give a network of their own. */
export interface Network {
  /** Which IP addresses may be connected to. */
  isAllowed: (address: string) => boolean
  lookup: LookupFunction
  /** How long a server may take for each step, in milliseconds. */
  timeout: number
  /** Who asks, with an address where the operator can learn why. */
  userAgent: string
}

export const publicNetwork = (siteUrl: string): Network => ({
  isAllowed: isPublicAddress,
  lookup: systemLookup as LookupFunction,
  timeout: 15_000,
  userAgent: `KapaCITY-link-check/1.0 (+${siteUrl})`,
})

/** The address is not of the public Internet. */
export class NotAllowed extends Error {}

export interface LinkAnswer {
  status: number
  location: string | undefined
  /** The beginning of the text, where it was asked for. */
  text: string
}

const longestText = 100_000

/**
 * Resolves a name and refuses it unless every one of its addresses is allowed. It is the very look-up that the
 * connection is made with, so that a name cannot be one thing when asked and another when connected to.
 */
const guardedLookup = ({ isAllowed, lookup }: Network): LookupFunction =>
  ((hostname, options, callback) => {
    lookup(hostname, options, (error, address, family) => {
      if (error) return callback(error, address, family)
      const addresses = Array.isArray(address) ? address.map((one) => one.address) : [address]
      const isFine = addresses.length > 0 && addresses.every(isAllowed)
      if (isFine) return callback(null, address, family)
      callback(new NotAllowed(hostname) as NodeJS.ErrnoException, address, family)
    })
  }) as LookupFunction

/**
 * Asks a server once, following nothing. The body is not read unless its text is asked for.
 * @throws NotAllowed where the address is not to be asked, and whatever the network throws
 */
export const requestLink = (
  url: URL,
  method: 'HEAD' | 'GET',
  network: Network,
  { text: wanted = false } = {},
): Promise<LinkAnswer> =>
  new Promise((resolve, reject) => {
    // An address is connected to without any look-up.
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !network.isAllowed(host)) return reject(new NotAllowed(host))
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method,
        agent: false,
        lookup: guardedLookup(network),
        signal: AbortSignal.timeout(network.timeout * 2),
        timeout: network.timeout,
        headers: { 'user-agent': network.userAgent, accept: '*/*' },
      },
      (response) => {
        const answer = { status: response.statusCode ?? 0, location: response.headers.location }
        if (!wanted) {
          response.destroy()
          return resolve({ ...answer, text: '' })
        }
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          text += part
          if (text.length > longestText) response.destroy()
        })
        response.on('close', () => resolve({ ...answer, text: text.slice(0, longestText) }))
        response.on('error', reject)
      },
    )
    request.on('timeout', () => request.destroy(new Error('The server did not answer in time')))
    request.on('error', reject)
    request.end()
  })
