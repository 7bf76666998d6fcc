import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { environment } from '../../environment'
import type { ExternalLink } from '../payload-types'
import { globalTargets } from '../references/globalTargets'
import { referenceIndex } from '../references/ReferenceIndex'
import { checkLink, type Robots } from './checkLink'
import { nextHistory } from './linkHistory'
import { type Network, publicNetwork } from './requestLink'

/** How many links one run asks for; the next run takes the rest. */
const mostAtOnce = 200
/** How many servers are asked side by side; each is asked for one page at a time. */
const serversAtOnce = 4

interface Manners {
  network?: Network
  now?: Date
  /** Between two questions to one server, in milliseconds. */
  pause?: number
}

const isElsewhere = (url: string) => new URL(url).host !== new URL(environment.siteUrl).host

/** Makes the list of links that of the addresses which readers are led to now. */
const syncLinks = async (payload: Payload, now: Date): Promise<void> => {
  const index = referenceIndex(payload)
  await index.refresh()
  const addresses = new Set(index.liveAddresses())
  for (const { targets } of await globalTargets(payload)) {
    for (const { key } of targets) if (/^https?:/.test(key)) addresses.add(key)
  }
  const { docs } = await payload.find({
    collection: 'external-links',
    depth: 0,
    pagination: false,
    select: { url: true },
  })
  for (const { id, url } of docs) {
    if (!addresses.has(url)) await payload.delete({ collection: 'external-links', id })
  }
  const known = new Set(docs.map(({ url }) => url))
  for (const url of addresses) {
    if (known.has(url) || !isElsewhere(url)) continue
    await payload.create({
      collection: 'external-links',
      data: { url, state: 'new', missedDays: 0, nextOn: now.toISOString() },
    })
  }
}

const checkOne = async (
  payload: Payload,
  link: ExternalLink,
  { network, now, robots }: { network: Network; now: Date; robots: Robots },
): Promise<void> => {
  const { lastMissedOn = null, missedDays, state } = link
  const outcome = await checkLink(link.url, network, robots)
  await payload.update({
    collection: 'external-links',
    id: link.id,
    data: nextHistory({ lastMissedOn, missedDays, state }, outcome, now),
  })
}

/**
 * Asks for the links whose time has come, slowly: a server is asked for one page after the other, with a pause.
 * @returns how many were asked for
 */
export const checkLinks = async (
  payload: Payload,
  { network = publicNetwork(environment.siteUrl), now = new Date(), pause: between = 2000 }: Manners = {},
): Promise<number> => {
  await syncLinks(payload, now)
  const { docs } = await payload.find({
    collection: 'external-links',
    depth: 0,
    limit: mostAtOnce,
    pagination: false,
    sort: 'nextOn',
    where: { nextOn: { less_than_equal: now.toISOString() } },
  })
  const servers = new Map<string, ExternalLink[]>()
  for (const link of docs) {
    const { host } = new URL(link.url)
    servers.set(host, [...(servers.get(host) ?? []), link])
  }
  const robots: Robots = new Map()
  const waiting = [...servers.values()]
  const work = async () => {
    for (let links = waiting.shift(); links; links = waiting.shift()) {
      for (const [index, link] of links.entries()) {
        if (index > 0) await pause(between)
        await checkOne(payload, link, { network, now, robots })
      }
    }
  }
  await Promise.all(Array.from({ length: serversAtOnce }, work))
  return docs.length
}
