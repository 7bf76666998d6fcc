import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, ask } from './ask'
import { type RunningDelivery, startDelivery } from './startDelivery'

let delivery: RunningDelivery
const get = (path: string, headers: Record<string, string> = {}) => ask(delivery.server, path, { headers })

beforeAll(async () => {
  delivery = await startDelivery()
})
afterAll(() => delivery.stop())

const page = '/sk/spravy/memorandum'

describe('a published file', () => {
  it.each([
    ['/sk', 'text/html; charset=utf-8'],
    [page, 'text/html; charset=utf-8'],
    ['/sk/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/sk/temy/byvanie/feed.json', 'application/feed+json; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/speculation-rules.json', 'application/speculationrules+json'],
    ['/assets/site.css', 'text/css; charset=utf-8'],
    ['/embed/v1.js', 'text/javascript; charset=utf-8'],
    ['/embed/v1/uk/all.json', 'application/json; charset=utf-8'],
    ['/media/plan.png', 'image/png'],
    ['/media/N%C3%A1mestie%201.webp', 'image/webp'],
    ['/files/plan.pdf', 'application/pdf'],
    ['/files/plan.exe', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await get(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
  })

  it('of an unknown type is saved and not shown', async () => {
    expect((await get('/files/plan.exe')).headers['content-disposition']).toBe('attachment')
  })

  it.each([
    ['/sk', 'public, max-age=0, must-revalidate'],
    ['/sk/feed.xml', 'public, max-age=0, must-revalidate'],
    ['/sw.js', 'no-cache'],
    ['/share/1-0123456789abcdef01234567.png', 'public, max-age=31536000, immutable'],
    ['/assets/site.css', 'public, max-age=31536000, immutable'],
    ['/elements/search-suggest.0123456789ab.js', 'public, max-age=31536000, immutable'],
    ['/embed/v1.0123456789ab.js', 'public, max-age=31536000, immutable'],
    ['/embed/v1.js', 'public, max-age=3600, stale-while-revalidate=86400'],
    ['/embed/v1/sk/all.json', 'public, max-age=60, stale-while-revalidate=600'],
    ['/media/plan.png', 'public, max-age=3600, stale-while-revalidate=86400'],
    ['/files/plan.pdf', 'public, max-age=3600, stale-while-revalidate=86400'],
  ])('%s may be kept: %s', async (path, caching) => {
    expect((await get(path)).headers['cache-control']).toBe(caching)
  })

  it('is what was published, query or not', async () => {
    const plain = await get(page)
    expect(plain.text).toContain('<h1>Memorandum</h1>')
    expect((await get(`${page}?utm_source=x`)).text).toBe(plain.text)
  })

  it('sets no cookie', async () => expect((await get('/sk')).headers['set-cookie']).toBeUndefined())
})

describe('compression', () => {
  const unpack: Record<string, (body: Buffer) => Buffer> = {
    br: brotliDecompressSync,
    gzip: gunzipSync,
    identity: (body) => body,
  }

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['BR', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['deflate', 'identity'],
    ['', 'identity'],
  ])('for "%s" is %s', async (accepted, encoding) => {
    const { headers, body } = await get(page, accepted ? { 'accept-encoding': accepted } : {})
    expect(headers['content-encoding'] ?? 'identity').toBe(encoding)
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers['content-length']).toBe(String(body.length))
    expect(unpack[encoding]?.(body).toString()).toContain('<h1>Memorandum</h1>')
  })

  it('is left out where publishing has left it out', async () => {
    const { headers } = await get('/robots.txt', { 'accept-encoding': 'br' })
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers.vary).toBe('Accept-Encoding')
  })

  it('does not concern uploads', async () => {
    expect((await get('/media/plan.png', { 'accept-encoding': 'br' })).headers.vary).toBeUndefined()
  })
})

describe('the ETag', () => {
  it('is strong, of the contents, and another for each encoding', async () => {
    const answers = await Promise.all(
      ['identity', 'gzip', 'br'].map((encoding) => get(page, { 'accept-encoding': encoding })),
    )
    const tags = answers.map(({ headers }) => headers.etag)
    expect(new Set(tags).size).toBe(3)
    for (const { headers, body } of answers) {
      expect(headers.etag).toBe(`"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`)
    }
  })

  it.each([(tag: string) => tag, (tag: string) => `W/${tag}`, (tag: string) => `"other", ${tag}`, () => '*'])(
    'answers 304 to who has it (%#)',
    async (given) => {
      const { headers } = await get(page, { 'accept-encoding': 'br' })
      const again = await get(page, { 'accept-encoding': 'br', 'if-none-match': given(headers.etag ?? '') })
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
      expect(again.headers.etag).toBe(headers.etag)
      expect(again.headers['cache-control']).toBe(headers['cache-control'])
      expect(again.headers.vary).toBe(headers.vary)
      expect(again.headers['content-encoding']).toBeUndefined()
      const whole = await get(page, { 'accept-encoding': 'gzip', 'if-none-match': headers.etag ?? '' })
      expect(whole.status).toBe(200)
    },
  )

  it('of a large file is of the contents, too, and answers 304', async () => {
    const { headers, body } = await get('/files/plan.pdf')
    expect(body).toHaveLength(700_000)
    expect(headers.etag).toBe(`"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`)
    expect((await get('/files/plan.pdf', { 'if-none-match': headers.etag ?? '' })).status).toBe(304)
  })
})

describe('HEAD', () => {
  it.each([page, '/files/plan.pdf', '/media/plan.png', '/sk/hladat', '/nope', '/'])(
    'of %s has the headers of GET and no body',
    async (path) => {
      const [got, head] = await Promise.all([get(path), ask(delivery.server, path, { method: 'HEAD' })])
      expect(head.status).toBe(got.status)
      expect(head.body).toHaveLength(0)
      const { date: _, ...rest } = head.headers
      expect(got.headers).toMatchObject(rest)
    },
  )
})

describe('a part of a file', () => {
  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=699990-', 699_990, 699_999],
    ['bytes=-5', 699_995, 699_999],
    ['bytes=699998-900000', 699_998, 699_999],
    ['bytes=-900000', 0, 699_999],
  ])('%s', async (range, from, to) => {
    const { status, headers, body } = await get('/files/plan.pdf', { range })
    expect(status).toBe(206)
    expect(headers['content-range']).toBe(`bytes ${from}-${to}/700000`)
    expect(headers['content-length']).toBe(String(to - from + 1))
    expect(body).toEqual(Buffer.alloc(700_000, 'large file ').subarray(from, to + 1))
  })

  it('of a small file, too', async () => {
    const { status, body } = await get('/media/plan.png', { range: 'bytes=0-0' })
    expect([status, body.toString()]).toEqual([206, 'x'])
  })

  it.each(['bytes=700000-', 'bytes=-0'])('that is not there: %s', async (range) => {
    const { status, headers } = await get('/files/plan.pdf', { range })
    expect([status, headers['content-range']]).toEqual([416, 'bytes */700000'])
  })

  it.each(['bytes=5-2', 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2', 'nonsense'])(
    'asked for as %s is the whole',
    async (range) => {
      const { status, body } = await get('/files/plan.pdf', { range })
      expect([status, body.length]).toEqual([200, 700_000])
    },
  )

  it('only of the file that the reader has the other part of', async () => {
    const { headers } = await get('/media/plan.png')
    const condition = (value: string) => ({ range: 'bytes=0-0', 'if-range': value })
    expect((await get('/media/plan.png', condition(headers.etag ?? ''))).status).toBe(206)
    expect((await get('/media/plan.png', condition('"another"'))).status).toBe(200)
  })

  it('is not for pages', async () => {
    const { status, headers } = await get(page, { range: 'bytes=0-9' })
    expect([status, headers['accept-ranges']]).toEqual([200, undefined])
  })
})

describe('what publishing does', () => {
  const news = (slug: string) => `public/sk/spravy/${slug}.html`

  it('is served at once: a new page, a changed one, a removed one', async () => {
    expect((await get('/sk/spravy/nova')).status).toBe(404)
    delivery.tree.write(news('nova'), 'first')
    expect((await get('/sk/spravy/nova')).text).toBe('first')
    for (let time = 0; time < 20; time++) {
      // The same length each time, and within the same tick of the file system's clock.
      const text = `text ${String(time).padStart(2, '0')}`
      delivery.tree.write(news('nova'), text)
      expect((await get('/sk/spravy/nova')).text).toBe(text)
      const packed = await get('/sk/spravy/nova', { 'accept-encoding': 'br' })
      expect(brotliDecompressSync(packed.body).toString()).toBe(text)
    }
    delivery.tree.remove(news('nova'))
    expect((await get('/sk/spravy/nova')).status).toBe(404)
    expect((await get('/sk/spravy/nova', { 'accept-encoding': 'br' })).status).toBe(404)
  })

  it('is the whole page even while its compressed twins are missing', async () => {
    delivery.tree.write(news('holá'.replace('á', 'a')), 'bare', { twins: false })
    const { headers, text } = await get('/sk/spravy/hola', { 'accept-encoding': 'br' })
    expect([headers['content-encoding'], text]).toEqual([undefined, 'bare'])
  })

  it('swaps a release at once, with its redirects', async () => {
    const ours = await startDelivery()
    try {
      const first = await ask(ours.server, page)
      expect((await ask(ours.server, '/gone')).status).toBe(404)
      ours.tree.swap((write) => {
        write(news('memorandum'), 'the next release')
        write('redirects.json', '{"/gone":"/sk"}')
      })
      const second = await ask(ours.server, page, { headers: { 'if-none-match': first.headers.etag } })
      expect([second.status, second.text]).toEqual([200, 'the next release'])
      expect((await ask(ours.server, '/gone')).headers.location).toBe('/sk')
    } finally {
      await ours.stop()
    }
  })

  it('never shows a half-written file', async () => {
    const ours = await startDelivery()
    try {
      const bodies = ['a'.repeat(20_000), 'b'.repeat(30_000)]
      let stop = false
      const writing = (async () => {
        for (let time = 0; !stop; time++) {
          ours.tree.write(news('strieda'), bodies[time % 2] ?? '', { twins: false })
          await new Promise((resolve) => setImmediate(resolve))
        }
      })()
      for (let time = 0; time < 200; time++) {
        const { status, text, headers } = await ask(ours.server, '/sk/spravy/strieda')
        if (status === 404) continue
        expect(bodies).toContain(text)
        expect(headers['content-length']).toBe(String(text.length))
      }
      stop = true
      await writing
    } finally {
      await ours.stop()
    }
  })
})

describe('every answer', () => {
  const everywhere = [
    '/',
    '/sk',
    '/sk/',
    '/nope',
    '/sk/hladat?q=x',
    '/sk/prihlasenie',
    '/sk/clenska-zona',
    '/members-files/x.pdf',
    '/media/plan.png',
    '/embed/v1.js',
    '/%2e%2e',
    '/healthz',
    '/sk/spravy/stare-memorandum',
  ]
  const secure = ({ headers }: Answer) => {
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
        "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com; manifest-src 'self'",
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers.server).toBeUndefined()
  }

  it.each(everywhere)('has the security headers: %s', async (path) => {
    const answer = await get(path)
    secure(answer)
    expect(answer.headers['strict-transport-security']).toBeUndefined()
  })

  it('has them on a 304, too', async () => {
    const { headers } = await get('/sk')
    secure(await get('/sk', { 'if-none-match': headers.etag ?? '' }))
  })

  it('promises https only where there is https', async () => {
    const ours = await startDelivery({ siteUrl: 'https://kapacity.example' })
    try {
      for (const path of everywhere) {
        const { headers } = await ask(ours.server, path)
        expect(headers['strict-transport-security']).toContain('max-age=31536000')
      }
    } finally {
      await ours.stop()
    }
  })

  it.each(['/embed/v1.js', '/embed/v1/sk/all.json'])('may be used by other sites: %s', async (path) => {
    const { headers } = await get(path)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  })

  it('of nothing else may', async () => {
    for (const path of ['/sk', '/sk/hladat?q=x', '/files/plan.pdf', '/members-files/Internal.pdf']) {
      const { headers } = await get(path)
      expect(headers['access-control-allow-origin']).toBeUndefined()
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    }
  })

  it('tells pages, and only them, of the speculation rules', async () => {
    expect((await get('/sk')).headers['speculation-rules']).toBe('"/speculation-rules.json"')
    expect((await get('/media/plan.png')).headers['speculation-rules']).toBeUndefined()
  })
})
