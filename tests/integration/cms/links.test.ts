/** The check of links to other websites, against servers on this machine that a test's own network leads to. */
import http from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLink } from '../../../cms/links/checkLink'
import { checkLinks } from '../../../cms/links/checkLinks'
import { type Network, publicNetwork } from '../../../cms/links/requestLink'
import { upkeepQueue } from '../../../cms/upkeepQueue'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { type Role, roles, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let server: http.Server
let port: number
const asked: { host: string; method: string; path: string; agent: string; at: number }[] = []

/** Names that this test's network knows; `inside.example` leads to an address that is not allowed. */
const names: Record<string, string> = {
  'web.example': '127.0.0.1',
  'other.example': '127.0.0.1',
  'closed.example': '127.0.0.1',
  'inside.example': '127.0.0.2',
}
const lookup = ((hostname, options, callback) => {
  const address = names[hostname]
  if (!address) return callback(Object.assign(new Error(hostname), { code: 'ENOTFOUND' }), '', 4)
  if (typeof options === 'object' && options.all) return callback(null, [{ address, family: 4 }])
  callback(null, address, 4)
}) as LookupFunction
const network: Network = {
  ...publicNetwork('https://kapacity.example'),
  isAllowed: (address) => address === '127.0.0.1',
  lookup,
  timeout: 300,
}
const at = (path: string, host = 'web.example') => `http://${host}:${port}${path}`

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const host = request.headers.host?.split(':')[0] ?? ''
    const path = request.url ?? ''
    const { method = '' } = request
    asked.push({ host, method, path, agent: request.headers['user-agent'] ?? '', at: Date.now() })
    const redirect = (location: string) => response.writeHead(302, { location }).end()
    if (path === '/robots.txt') {
      return response.writeHead(host === 'closed.example' ? 200 : 404).end('User-agent: *\nDisallow: /\n')
    }
    if (path === '/no-head') return response.writeHead(method === 'HEAD' ? 405 : 200).end()
    if (path === '/slow') return undefined
    if (path === '/moved') return redirect('/fine')
    if (path === '/moved-away') return redirect(at('/gone', 'other.example'))
    if (path === '/inside') return redirect(at('/fine', 'inside.example'))
    if (path === '/inside-address') return redirect(`http://127.0.0.2:${port}/fine`)
    if (path === '/file') return redirect('file:///etc/passwd')
    if (path === '/circle') return redirect('/circle')
    const status =
      { '/gone': 404, '/removed': 410, '/forbidden': 403, '/busy': 429, '/broken': 503 }[path] ?? 200
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('one link', () => {
  it.each([
    ['/fine', { kind: 'found', status: 200 }],
    ['/no-head', { kind: 'found', status: 200 }],
    ['/moved', { kind: 'found', status: 200 }],
    ['/gone', { kind: 'gone', status: 404 }],
    ['/removed', { kind: 'gone', status: 410 }],
    ['/moved-away', { kind: 'gone', status: 404 }],
    ['/forbidden', { kind: 'unclear', status: 403 }],
    ['/busy', { kind: 'unclear', status: 429 }],
    ['/broken', { kind: 'unclear', status: 503 }],
    ['/slow', { kind: 'unclear' }],
    ['/circle', { kind: 'unclear' }],
    ['/inside', { kind: 'notAsked' }],
    ['/inside-address', { kind: 'notAsked' }],
    ['/file', { kind: 'notAsked' }],
  ])('%s', async (path, outcome) => {
    expect(await checkLink(at(path), network)).toEqual(outcome)
  })

  it('of a server that nobody knows, or that refuses robots', async () => {
    expect(await checkLink('http://nowhere.example/', network)).toEqual({ kind: 'noServer' })
    asked.length = 0
    expect(await checkLink(at('/fine', 'closed.example'), network)).toEqual({ kind: 'notAsked' })
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt'])
  })

  it('on this machine or its network is never asked for in earnest', async () => {
    asked.length = 0
    const earnest = publicNetwork('https://kapacity.example')
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1']) {
      expect(await checkLink(`http://${host}:${port}/fine`, earnest), host).toEqual({ kind: 'notAsked' })
    }
    // A name that leads inside, whatever else it leads to.
    const both = ((_name, _options, callback) =>
      callback(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ])) as LookupFunction
    expect(await checkLink(at('/fine'), { ...earnest, lookup: both })).toEqual({ kind: 'notAsked' })
    expect(asked).toEqual([])
  })
})

describe('all links', () => {
  let payload: Payload
  let tokens: Record<Role, string | null>
  let article: string
  const link = (url: string) => ({
    type: 'paragraph',
    version: 1,
    children: [
      {
        type: 'link',
        version: 3,
        fields: { linkType: 'custom', url },
        children: [{ type: 'text', version: 1, text: 'cieľ' }],
      },
    ],
  })
  const body = (...urls: string[]) => ({
    root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: urls.map(link) },
  })
  const stored = async () => {
    const { docs } = await payload.find({ collection: 'external-links', pagination: false, sort: 'url' })
    return docs.map(({ url, ...rest }) => ({ path: new URL(url).pathname, ...rest }))
  }
  const run = (number: number) =>
    checkLinks(payload, { network, now: new Date(Date.UTC(2026, 10, number)), pause: 50 })

  beforeAll(async () => {
    payload = await testPayload()
    tokens = await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
    const data = { title: 'Odkazy', ready: true, body: body(at('/fine'), at('/gone'), at('/gone')) }
    article = (await payload.create({ collection: 'news', data: { ...data, _status: 'published' } as never }))
      .id
    await payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'Koncept', ready: true, body: body(at('/draft')) } as never,
    })
    await payload.updateGlobal({
      slug: 'footer',
      data: { columns: [{ title: 'x', links: [{ label: 'x', kind: 'url', url: at('/busy') }] }] },
    })
  })
  afterAll(() => payload?.destroy())

  it('are those that readers see, asked for politely', async () => {
    asked.length = 0
    expect(await run(1)).toBe(3)
    expect((await stored()).map(({ path, state }) => [path, state])).toEqual([
      ['/busy', 'unclear'],
      ['/fine', 'fine'],
      ['/gone', 'unclear'],
    ])
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(
      new Set(['KapaCITY-link-check/1.0 (+https://kapacity.example)']),
    )
    expect(asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(1)
    const heads = asked.filter(({ method }) => method === 'HEAD').map((one) => one.at)
    for (const [index, time] of heads.entries()) {
      if (index > 0) expect(time - (heads[index - 1] ?? 0)).toBeGreaterThanOrEqual(45)
    }
    // Nothing is asked for twice on a day.
    expect(await run(1)).toBe(0)
  })

  it('that are missing for days are dead, and stand in the list of those who work here', async () => {
    await run(3)
    await run(5)
    const gone = (await stored()).find(({ path }) => path === '/gone')
    expect(gone).toMatchObject({ state: 'dead', status: 404, missedDays: 3 })
    for (const role of roles) {
      const { status } = await askRest('/external-links', { token: tokens[role] })
      expect(status).toBe(role === 'anonymous' || role === 'member' ? 403 : 200)
      const changed = await askRest(`/external-links/${gone?.id}`, {
        method: 'PATCH',
        token: tokens[role],
        body: { state: 'fine' },
      })
      expect(changed.status).toBe(403)
    }
  })

  it('are said to be fine, or checked again, by editors', async () => {
    const gone = (await stored()).find(({ path }) => path === '/gone')
    const say = (role: Role, said: string) =>
      askRest(`/external-links/${gone?.id}/say`, { method: 'POST', token: tokens[role], body: { say: said } })
    for (const role of ['anonymous', 'member', 'translator', 'municipality'] as const) {
      expect((await say(role, 'fine')).status).toBe(403)
    }
    expect((await say('editor', 'nonsense')).status).toBe(400)
    expect((await say('editor', 'fine')).status).toBe(200)
    expect((await stored()).find(({ path }) => path === '/gone')).toMatchObject({ isFine: true })
    // The check of the next hour, which Payload puts into the queue when the clock strikes a minute.
    const nextHour = new Date(Date.now() + 3_600_000)
    await payload.jobs.queue({ task: 'checkLinks', input: {}, queue: upkeepQueue, waitUntil: nextHour })
    for (let presses = 0; presses < 3; presses++) expect((await say('editor', 'again')).status).toBe(200)
    const { totalDocs } = await payload.count({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'checkLinks' }, waitUntil: { exists: false } },
    })
    expect(totalDocs).toBe(1)
    const again = (await stored()).find(({ path }) => path === '/gone')
    expect(again?.isFine).toBe(false)
    expect(new Date(again?.nextOn ?? 0).getTime()).toBeLessThanOrEqual(Date.now())
  })

  it('are forgotten when nothing leads there any more', async () => {
    await payload.update({
      collection: 'news',
      id: article,
      data: { body: body(at('/fine')), _status: 'published' } as never,
    })
    await run(6)
    expect((await stored()).map(({ path }) => path)).toEqual(['/busy', '/fine'])
  })
})
