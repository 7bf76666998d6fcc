import { existsSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hrefTo } from '../../../site/i18n/addresses'
import { type Locale, locales } from '../../../site/i18n/locales'
import { translator } from '../../../site/i18n/translator'
import { ask, askRaw } from './ask'
import { type RunningDelivery, startDelivery } from './startDelivery'

let delivery: RunningDelivery
const get = (address: string, headers: Record<string, string> = {}) =>
  ask(delivery.server, address, { headers })

beforeAll(async () => {
  delivery = await startDelivery()
})
afterAll(() => delivery.stop())

describe('the front door', () => {
  it.each([
    ['', '/sk'],
    ['sk', '/sk'],
    ['en-GB,en;q=0.9', '/en'],
    ['uk-UA,uk;q=0.9,ru;q=0.8,en;q=0.7', '/uk'],
    ['ru, en;q=0.5', '/en'],
    ['de-AT, fr;q=0.8', '/sk'],
    ['en;q=0.3, sk;q=0.9', '/sk'],
    ['cs-CZ, cs;q=0.9, en;q=0.8', '/sk'],
    ['en;q=0', '/sk'],
    ['*', '/sk'],
    [';;;,=q', '/sk'],
  ])('for readers of "%s" leads to %s', async (languages, home) => {
    const { status, headers } = await get('/', languages ? { 'accept-language': languages } : {})
    expect([status, headers.location, headers.vary]).toEqual([302, home, 'Accept-Language'])
    expect(headers['set-cookie']).toBeUndefined()
  })
})

describe('one page has one address', () => {
  it.each([
    ['/sk/', '/sk'],
    ['/SK', '/sk'],
    ['/sk/spravy/Memorandum', '/sk/spravy/memorandum'],
    ['/sk//spravy/memorandum/', '/sk/spravy/memorandum'],
    ['//sk', '/sk'],
    ['/sk/spr%61vy', '/sk/spravy'],
    ['/%73%6B', '/sk'],
    ['/EN/News?page=1', '/en/news?page=1'],
    ['/media/plan%2epng', '/media/plan.png'],
    ['/media/N%c3%a1mestie%201.webp', '/media/N%C3%A1mestie%201.webp'],
    ['/sk/Hladat/?q=B%C3%BDvanie', '/sk/hladat?q=B%C3%BDvanie'],
    ['/sk/prihlasenie/', '/sk/prihlasenie'],
    ['/sk/Clenska-Zona/Materialy/Prirucka', '/sk/clenska-zona/materialy/prirucka'],
  ])('%s → %s', async (address, canonical) => {
    const { status, headers } = await get(address)
    expect([status, headers.location]).toEqual([308, canonical])
  })

  it('and names of uploads keep their capitals', async () => {
    expect((await get('/media/n%C3%A1mestie%201.webp')).status).toBe(404)
  })

  it('reads the absolute form of a request', async () => {
    expect((await get('http://localhost/sk')).status).toBe(200)
    expect((await get('http://localhost/SK?a')).headers.location).toBe('/sk?a')
  })

  it('never leads to another site', async () => {
    for (const address of ['//evil.example/', '//evil.example/%2e', '/\t/evil.example', '///evil.example']) {
      const answer = await askRaw(
        delivery.server,
        `GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      )
      expect(answer).not.toMatch(/location: *(?:https?:)?\/\//i)
    }
  })
})

describe('a moved page', () => {
  it.each([
    ['/sk/spravy/stare-memorandum', '/sk/spravy/memorandum'],
    ['/sk/spravy/Stare-Memorandum/', '/sk/spravy/memorandum'],
    ['/sk/spravy/stare-memorandum?a=1', '/sk/spravy/memorandum?a=1'],
    ['/old/page.html', '/sk'],
    ['/star%C3%A1%20str%C3%A1nka', '/sk/spravy/memorandum#%C4%8D%C3%ADslo'],
    ['/partner', 'https://partner.example/a'],
  ])('%s → %s', async (address, target) => {
    const { status, headers } = await get(address)
    expect([status, headers.location]).toEqual([301, target])
  })

  it('gives way to a page that took its address', async () =>
    expect((await get('/sk/spravy')).status).toBe(200))

  it.each(['/evil', '/script'])('does not lead where no page can be: %s', async (address) => {
    expect((await get(address)).status).toBe(404)
  })

  it('is known as soon as it is written, and broken writing changes nothing', async () => {
    const ours = await startDelivery()
    const file = path.join(ours.tree.publishedDir, 'current', 'redirects.json')
    try {
      expect((await ask(ours.server, '/a')).status).toBe(404)
      writeFileSync(file, '{"/a":"/sk"}')
      expect((await ask(ours.server, '/a')).headers.location).toBe('/sk')
      writeFileSync(file, '{"/a":')
      expect((await ask(ours.server, '/a')).headers.location).toBe('/sk')
      expect(ours.log.join('')).toContain('moved addresses cannot be read')
      rmSync(file)
      expect((await ask(ours.server, '/a')).status).toBe(404)
    } finally {
      await ours.stop()
    }
  })
})

describe('what must not be asked', () => {
  const secret = path.join(tmpdir(), 'kapacity-secret.txt')
  beforeAll(() => writeFileSync(secret, 'TOP SECRET'))
  afterAll(() => rmSync(secret))

  it.each([
    ['/../../../../etc/passwd', 400],
    ['/sk/../../redirects.json', 400],
    ['/sk/%2e%2e/%2e%2e/redirects.json', 400],
    ['/%2e%2e%2fredirects.json', 400],
    ['/..%5credirects.json', 400],
    ['/..\\redirects.json', 400],
    ['/%2e/sk', 400],
    ['/sk%2fspravy', 400],
    ['/sk%5Cspravy', 400],
    ['/sk%00.html', 400],
    ['/sk%0d%0aSet-Cookie:x', 400],
    ['/%c0%ae%c0%ae/redirects.json', 400],
    ['/%e0%80%ae/x', 400],
    ['/%ff', 400],
    ['/%', 400],
    ['/%zz', 400],
    ['/%u002e%u002e/', 400],
    ['/sk#x', 400],
    ['/spr\u00c3\u00a1vy', 400],
    ['/%252e%252e/redirects.json', 404],
    ['/redirects.json', 404],
    ['/search/sk.jsonl', 404],
    ['/public/sk.html', 404],
    ['/sk.html', 404],
    ['/sk.HTML', 404],
    ['/sk.html.br', 404],
    ['/sk.br', 404],
    ['/sk/feed.xml.gz', 404],
    ['/sk/feed.xml.tmp', 404],
    ['/assets/site.css.br', 404],
    ['/.env', 404],
    ['/.git/config', 404],
    ['/sk/.htaccess', 404],
    ['/media', 404],
    ['/media/', 404],
    ['/assets', 404],
    [`/${'a'.repeat(300)}`, 404],
    [`/${'a/'.repeat(900)}x`, 404],
    [`/${'a'.repeat(3000)}`, 414],
    ['/pages.jsonl', 404],
    ['/__proto__', 404],
    ['/constructor', 404],
  ])('%s is %i', async (address, status) => {
    const answer = await askRaw(
      delivery.server,
      `GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    for (const leak of ['TOP SECRET', 'root:', '"/old/page.html"', tmpdir(), 'node_modules', 'at ']) {
      expect(answer.split('\r\n\r\n')[1]).not.toContain(leak)
    }
  })

  it('serves a security.txt, the one hidden folder that is meant to be seen', async () => {
    delivery.tree.write('public/.well-known/security.txt', 'Contact: mailto:x@y.sk\n', { twins: false })
    expect((await get('/.well-known/security.txt')).status).toBe(200)
  })

  it('answers a query of a megabyte clearly, and goes on', async () => {
    const answer = await askRaw(
      delivery.server,
      `GET /sk?${'q'.repeat(1_000_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 431 /)
    expect(answer).toContain('Adresa je príliš dlhá')
    expect(answer).toContain('Адреса задовга')
    expect((await get('/sk')).status).toBe(200)
  })

  it.each(locales)('says on a page of the site what was wrong with the address, %s', async (locale) => {
    const t = translator(locale)
    const { status, text, headers } = await ask(delivery.server, `/${locale}/%zz`)
    expect(status).toBe(400)
    expect(headers['cache-control']).toBe('private, no-store')
    expect(text).toContain(`<h1>${t('delivery.problem.badAddress.title')}</h1>`)
    expect(text).not.toContain(t('notFound.title'))
    // What the page for missing pages has besides its words.
    expect(text).toContain('<main>')
  })

  it('answers a request that is none', async () => {
    expect(await askRaw(delivery.server, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is refused',
    async (method) => {
      for (const address of ['/sk', '/nope', '/', '/sk/hladat', '/healthz']) {
        const { status, headers } = await ask(delivery.server, address, { method })
        expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
      }
    },
  )
})

describe('a page that is not there', () => {
  const title = (locale: Locale) => translator(locale)('notFound.title')

  it.each(locales)('is said in the language of the address: %s', async (locale) => {
    const { status, headers, text } = await get(`/${locale}/nope`, { 'accept-language': 'de' })
    expect(status).toBe(404)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(text).toContain(title(locale))
    expect(headers.etag).toBeUndefined()
  })

  it.each([
    ['uk', 'uk'],
    ['en', 'en'],
    ['de', 'sk'],
  ] as const)('or of the reader, where the address has none: %s', async (asked, locale) => {
    for (const address of ['/de/nope', '/nope', '/skx']) {
      const { status, headers, text } = await get(address, { 'accept-language': asked })
      expect(status).toBe(404)
      expect(text).toContain(title(locale))
      expect(headers.vary).toContain('Accept-Language')
    }
  })

  it('comes compressed', async () => {
    const { status, headers } = await get('/sk/nope', { 'accept-encoding': 'br' })
    expect([status, headers['content-encoding']]).toEqual([404, 'br'])
  })

  it('is short where a picture was expected', async () => {
    const { status, headers, text } = await get('/media/nope.png', { accept: 'image/avif,image/*,*/*;q=0.8' })
    expect([status, headers['content-type'], text]).toEqual([404, 'text/plain; charset=utf-8', '404\n'])
    expect((await get('/files/nope.pdf', { accept: 'text/html' })).text).toContain(title('sk'))
  })

  it.each(locales.flatMap((locale) => [hrefTo(locale, 'not-found'), hrefTo(locale, 'error')]))(
    'is not one of the pages that say so: %s',
    async (address) => expect((await get(address)).status).toBe(404),
  )

  it('is said in all languages when even that page is missing', async () => {
    const ours = await startDelivery()
    try {
      ours.tree.remove('public/uk/404.html')
      const { status, text } = await ask(ours.server, '/uk/nope')
      expect(status).toBe(404)
      expect(text).toMatch(/^<!doctype html>\n<html lang="uk">/)
      for (const locale of locales) expect(text).toContain(title(locale))
    } finally {
      await ours.stop()
    }
  })
})

describe('what goes wrong', () => {
  it('is said in the language of the address, logged with the path alone, and heals', async () => {
    const ours = await startDelivery()
    const file = path.join(ours.tree.publishedDir, 'current/public/en/news/memorandum.html')
    try {
      // A file that even root cannot read.
      const folder = mkdtempSync(path.join(tmpdir(), 'kapacity-aside-'))
      renameSync(file, path.join(folder, 'aside.html'))
      symlinkSync('/proc/self/mem', file)
      const broken = await ask(ours.server, '/en/news/memorandum?email=jana@example.sk')
      expect(broken.status).toBe(500)
      expect(broken.text).toContain(translator('en')('error.title'))
      expect(broken.text).not.toContain(ours.tree.publishedDir)
      const log = ours.log.join('')
      expect(log).toContain('/en/news/memorandum')
      expect(log).not.toContain('jana@example.sk')
      rmSync(file)
      renameSync(path.join(folder, 'aside.html'), file)
      rmSync(folder, { recursive: true })
      expect((await ask(ours.server, '/en/news/memorandum')).status).toBe(200)
    } finally {
      await ours.stop()
    }
  })
})

describe('health', () => {
  it('is up, and ready when something is published', async () => {
    const healthz = await get('/healthz')
    expect([healthz.status, JSON.parse(healthz.text).status]).toEqual([200, 'up'])
    const readyz = await get('/readyz')
    expect([readyz.status, JSON.parse(readyz.text).status]).toEqual([200, 'ready'])
    expect(readyz.headers['cache-control']).toBe('no-store')
  })

  it('is not ready before; every page says so in three languages', async () => {
    const publishedDir = mkdtempSync(path.join(tmpdir(), 'kapacity-empty-'))
    const ours = await startDelivery({ publishedDir })
    try {
      expect((await ask(ours.server, '/healthz')).status).toBe(200)
      const readyz = await ask(ours.server, '/readyz')
      expect([readyz.status, JSON.parse(readyz.text).missing]).toEqual([503, [...locales]])
      for (const address of ['/sk', '/en/news', '/nope']) {
        const { status, headers, text } = await ask(ours.server, address)
        expect([status, headers['retry-after']]).toEqual([503, '5'])
        for (const locale of locales)
          expect(text).toContain(translator(locale)('delivery.problem.notReady.title'))
      }
      expect(existsSync(path.join(publishedDir, 'current'))).toBe(false)
    } finally {
      await ours.stop()
      rmSync(publishedDir, { recursive: true })
    }
  })
})
