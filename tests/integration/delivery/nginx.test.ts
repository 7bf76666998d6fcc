import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hrefTo } from '../../../site/i18n/addresses'
import { locales } from '../../../site/i18n/locales'
import { ask } from './ask'
import { type RunningDelivery, startDelivery } from './startDelivery'

const configuration = readFileSync(
  path.join(import.meta.dirname, '../../../site/delivery/nginx.conf'),
  'utf8',
)
const installed = spawnSync('nginx', ['-v']).status === 0
if (!installed) process.stdout.write('nginx is not installed; its configuration is not tried out.\n')

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

it('leaves to delivery every page that is filled in for a request or stands in for another', () => {
  const [, filled = ''] = /location ~ (\^\/\(\?:sk\/hladat.*) \{/.exec(configuration) ?? []
  for (const locale of locales) {
    for (const route of ['search', 'sign-in', 'not-found', 'error'] as const) {
      expect(hrefTo(locale, route)).toMatch(new RegExp(filled))
    }
    expect(hrefTo(locale, 'news')).not.toMatch(new RegExp(filled))
  }
})

describe.runIf(installed)('nginx in front of delivery', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kapacity-nginx-'))
  const file = path.join(folder, 'nginx.conf')
  let delivery: RunningDelivery
  let nginx: ChildProcess
  /** As `ask` needs it: where nginx listens. */
  let front: Server

  beforeAll(async () => {
    delivery = await startDelivery()
    const port = await freePort()
    const { port: behind } = delivery.server.address() as AddressInfo
    const site = configuration
      .replace('server delivery:3000;', `server 127.0.0.1:${behind};`)
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('/data/published', delivery.tree.publishedDir)
    const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(' ')
    writeFileSync(
      file,
      `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { access_log off; ${bodies}
${site}
}`,
    )
    nginx = spawn('nginx', ['-c', file, '-p', folder, '-g', process.getuid?.() === 0 ? 'user root;' : ''], {
      stdio: 'inherit',
    })
    front = { address: () => ({ port }) } as unknown as Server
    for (const end = Date.now() + 10_000; ; ) {
      const up = await new Promise<boolean>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.end(() => resolve(true)))
        socket.on('error', () => resolve(false))
      })
      if (up) break
      if (Date.now() > end) throw new Error(readFileSync(path.join(folder, 'error.log'), 'utf8'))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })
  afterAll(async () => {
    const ended = new Promise((resolve) => nginx.on('exit', resolve))
    nginx.kill('SIGQUIT')
    await ended
    await delivery.stop()
    rmSync(folder, { recursive: true })
  })

  const both = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    Promise.all([front, delivery.server].map((server) => ask(server, address, { headers, method })))

  it('is sure of its configuration', () => {
    const { status, stderr } = spawnSync('nginx', ['-t', '-c', file, '-p', folder], { encoding: 'utf8' })
    expect(stderr).not.toMatch(/\[(?:warn|emerg)\]/)
    expect(status).toBe(0)
  })

  const compared = [
    'content-type',
    'cache-control',
    'vary',
    'content-security-policy',
    'x-content-type-options',
    'referrer-policy',
    'permissions-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'access-control-allow-origin',
    'speculation-rules',
  ]

  it.each([
    '/sk',
    '/uk/novyny/memorandum',
    '/sk/feed.xml',
    '/sk/temy/byvanie/feed.json',
    '/share/1-0123456789abcdef01234567.png',
    '/sitemap.xml',
    '/robots.txt',
    '/speculation-rules.json',
    '/sw.js',
    '/assets/site.css',
    '/elements/search-suggest.0123456789ab.js',
    '/embed/v1.js',
    '/embed/v1.0123456789ab.js',
    '/embed/v1/en/all.json',
    '/media/plan.png',
    '/media/N%C3%A1mestie%201.webp',
    '/files/plan.pdf',
    '/files/plan.exe',
  ])('serves %s as delivery does', async (address) => {
    const [ours, theirs] = await both(address, { 'accept-encoding': 'gzip' })
    expect(ours?.status).toBe(200)
    // From the disk.
    expect(ours?.headers.server).toBe('nginx')
    expect(ours?.headers['x-served-by']).toBeUndefined()
    expect(ours?.body.equals(theirs?.body ?? Buffer.alloc(0))).toBe(true)
    expect(ours?.headers['content-encoding']).toBe(theirs?.headers['content-encoding'])
    for (const name of compared) {
      // nginx says Vary where there is a twin; without one it makes no difference.
      if (name === 'vary' && !theirs?.headers['content-encoding']) continue
      expect([name, ours?.headers[name]]).toEqual([name, theirs?.headers[name]])
    }
    const again = await ask(front, address, {
      headers: { 'accept-encoding': 'gzip', 'if-none-match': ours?.headers.etag },
    })
    expect(again.status).toBe(304)
  })

  it.each([
    '/',
    '/sk/',
    '/SK',
    '/sk//spravy',
    '/sk/spr%61vy',
    '/sk/spravy/stare-memorandum',
    '/sk/hladat?q=x',
    '/sk/prihlasenie',
    '/sk/404',
    '/uk/500',
    '/sk/nope',
    '/de',
    '/sk.html',
    '/sk.html.gz',
    '/.git/config',
    '/sk/%2e%2e/redirects.json',
    '/sk%2fspravy',
    '/sk/clenska-zona',
    '/sk/clenska-zona/materialy/prirucka',
    '/members-files/Internal.pdf',
    '/media/../members-files/Internal.pdf',
    '/readyz',
    '/sk/widgety?type=events',
    '/embed/v1/sk/frame?municipality=trnava',
    '/embed/v1/sk/card?page=/sk/materialy',
    '/embed/v1/sk/town.tyrnavia.json',
    '/embed/v1/domains.json',
    '/oembed?url=http%3A%2F%2Flocalhost%3A3000%2Fsk%2Fmaterialy',
  ])('leaves %s to delivery', async (address) => {
    const [ours, theirs] = await both(address)
    expect([ours?.status, ours?.headers.location]).toEqual([theirs?.status, theirs?.headers.location])
    for (const name of compared) expect([name, ours?.headers[name]]).toEqual([name, theirs?.headers[name]])
    expect(ours?.text).toBe(theirs?.text)
  })

  it.each(['/../redirects.json', '/sk/../../redirects.json', '/sk/%2e%2e%2f%2e%2e%2fredirects.json'])(
    'refuses %s itself',
    async (address) => {
      const { status, text } = await ask(front, address)
      expect(status).toBe(400)
      expect(text).not.toContain('memorandum')
    },
  )

  it('refuses other methods as delivery does', async () => {
    const [ours, theirs] = await both('/sk', {}, 'POST')
    expect([ours?.status, ours?.headers.allow]).toEqual([405, theirs?.headers.allow])
  })

  it('hands on where readers come from, so that one does not wait for another', async () => {
    const headers = { origin: 'http://kapacity.test', host: 'kapacity.test' }
    const { status } = await ask(front, hrefTo('sk', 'sign-in'), { method: 'POST', headers })
    expect(status).toBe(422)
  })

  it('serves a changed page and a swapped release at once', async () => {
    delivery.tree.write('public/sk/spravy/nova.html', 'first')
    expect((await ask(front, '/sk/spravy/nova')).text).toBe('first')
    delivery.tree.write('public/sk/spravy/nova.html', 'second')
    expect((await ask(front, '/sk/spravy/nova')).text).toBe('second')
    delivery.tree.remove('public/sk/spravy/nova.html')
    expect((await ask(front, '/sk/spravy/nova')).status).toBe(404)
    delivery.tree.swap((write) => write('public/sk/spravy/nova.html', 'third'))
    expect((await ask(front, '/sk/spravy/nova')).text).toBe('third')
  })

  it('answers a query of a megabyte clearly', async () => {
    const answer = await ask(front, `/sk?${'q'.repeat(1_000_000)}`).catch((error: Error) => error)
    // nginx answers 414 and closes; the client may notice the one or the other first.
    if (!(answer instanceof Error)) expect(answer.status).toBe(414)
    expect((await ask(front, '/sk')).status).toBe(200)
  })
})
