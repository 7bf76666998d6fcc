import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MemberSessions } from '../../../site/delivery/MemberSessions'
import { hrefTo } from '../../../site/i18n/addresses'
import { type Locale, locales } from '../../../site/i18n/locales'
import { translator } from '../../../site/i18n/translator'
import { type Answer, ask, askRaw } from './ask'
import { type RunningDelivery, startDelivery } from './startDelivery'

const email = 'jana@trnava.example'
const password = 'a long enough password'
const cookie = 'kapacity-member=token-of-jana'

/** Whether the database is there. */
let available = true
const ended: string[] = []
const members: MemberSessions = {
  cookieName: 'kapacity-member',
  async signIn(givenEmail, givenPassword) {
    if (!available) return { failure: 'unavailable', reason: 'SqliteError' }
    if (givenEmail === 'locked@trnava.example') return { failure: 'locked' }
    if (givenEmail !== email || givenPassword !== password) return { failure: 'wrong' }
    return { token: 'token-of-jana', maxAge: 7200 }
  },
  async memberOf(cookies) {
    if (!available) throw new Error('no database')
    return cookies === cookie ? { id: 'jana' } : null
  },
  async signOut(cookies) {
    if (!available) throw new Error('no database')
    ended.push(cookies ?? '')
  },
}

let delivery: RunningDelivery
beforeAll(async () => {
  delivery = await startDelivery({ members, limits: { searches: 1000, signIns: 1000 } })
})
afterAll(() => delivery.stop())
afterEach(() => {
  available = true
})

const get = (path: string, headers: Record<string, string> = {}) => ask(delivery.server, path, { headers })
const origin = 'http://localhost:3000'
const post = (
  locale: Locale,
  form: Record<string, string>,
  headers: Record<string, string> = { origin },
  query = '',
  running = delivery,
) =>
  ask(running.server, hrefTo(locale, 'sign-in') + query, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  })
const guide = (locale: Locale) => hrefTo(locale, 'members/materials/:slug', { slug: 'prirucka' })
const secrets = ['Members only', 'Secret guide', '%PDF internal']
const leaksNothing = ({ text }: Answer) => {
  for (const secret of secrets) expect(text).not.toContain(secret)
}

describe('who is not signed in', () => {
  it.each(locales.flatMap((locale) => [hrefTo(locale, 'members'), guide(locale)]))(
    'is asked to sign in at %s and led back',
    async (address) => {
      const answer = await get(address)
      expect(answer.status).toBe(303)
      const locale = address.split('/')[1] as Locale
      const target = new URL(answer.headers.location ?? '', origin)
      expect(target.pathname).toBe(hrefTo(locale, 'sign-in'))
      expect(target.searchParams.get('next')).toBe(address)
      expect(answer.headers['cache-control']).toBe('private, no-store')
      leaksNothing(answer)
    },
  )

  it('is not told what is there', async () => {
    const [there, missing] = await Promise.all(
      [guide('sk'), `${hrefTo('sk', 'members')}/materialy/nic`].map((path) => get(path)),
    )
    expect(missing?.status).toBe(there?.status)
    const [file, noFile] = await Promise.all(
      ['Internal.pdf', 'Nothing.pdf'].map((name) => get(`/members-files/${name}`)),
    )
    expect([file?.status, file?.text]).toEqual([401, noFile?.text])
    expect(noFile?.status).toBe(401)
  })

  it.each([
    '/members-files/Internal.pdf',
    '/members-files/Internal.pdf?x=.html',
    '/members-files//Internal.pdf',
    '/members-files/Internal%2epdf',
    '/Members-Files/Internal.pdf',
    '/MEMBERS-FILES/INTERNAL.PDF',
    '/%6dembers-files/Internal.pdf',
    '/members-files/../members-files/Internal.pdf',
    '/media/../members-files/Internal.pdf',
    '/media/..%2fmembers-files%2fInternal.pdf',
    '/../members/members-files/Internal.pdf',
    '/members/members-files/Internal.pdf',
    '/media/Internal.pdf',
    '/files/Internal.pdf',
    '/sk/members-files/Internal.pdf',
    '/sk/clenska-zona',
    '/sk/clenska-zona/',
    '/sk/clenska-zona.html',
    '/sk/clenska-zona.html.br',
    '/sk//clenska-zona',
    '/SK/CLENSKA-ZONA/MATERIALY/PRIRUCKA',
    '/sk/clenska-zona/materialy/prirucka.html',
    '/sk/clenska-zona/materialy/prirucka/',
    '/sk/clenska%2dzona/materialy/prirucka',
    '/sk/clenska-zona/materialy%2fprirucka',
    '/sk/materialy/prirucka',
    '/en/clenska-zona/materialy/prirucka',
    '/members/sk/clenska-zona',
    '/sk/spravy/../clenska-zona',
    '/sk/clenska-zona;x',
    '/sk/clenska-zona%00',
    '/sk/clenska-zona%20',
  ])('gets nothing by %s', async (path) => {
    for (const headers of [
      '',
      'Range: bytes=0-3\r\n',
      'Cookie: kapacity-member=x.y.z\r\n',
      'X-Original-URL: /sk\r\n',
    ]) {
      const request = `GET ${path} HTTP/1.1\r\nHost: x\r\n${headers}Connection: close\r\n\r\n`
      const text = await askRaw(delivery.server, request)
      expect(text).toMatch(/^HTTP\/1\.1 (?:303|308|400|401|404) /)
      leaksNothing({ text } as Answer)
    }
  })

  it('gets nothing by search, feed or widget', async () => {
    for (const path of ['/sk/hladat?q=secret', '/sk/feed.xml', '/embed/v1/sk/all.json', '/sitemap.xml']) {
      leaksNothing(await get(path))
    }
  })

  it('is stopped also before a file that only the members’ tree has, wherever it is', async () => {
    delivery.tree.write('members/sk/inde.html', 'Secret guide')
    const answer = await get('/sk/inde')
    expect(answer.status).toBe(303)
    leaksNothing(answer)
    delivery.tree.remove('members/sk/inde.html')
  })
})

describe('who is signed in', () => {
  it.each(locales)('reads the members’ pages in %s; nobody keeps them', async (locale) => {
    for (const address of [hrefTo(locale, 'members'), guide(locale)]) {
      const { status, headers, text } = await get(address, { cookie })
      expect(status).toBe(200)
      expect(secrets.some((secret) => text.includes(secret))).toBe(true)
      expect(headers['cache-control']).toBe('private, no-store')
      expect(headers.vary).toContain('Cookie')
      expect(headers.etag).toBeUndefined()
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    }
  })

  it('gets their files, whole and in part', async () => {
    const whole = await get('/members-files/Internal.pdf', { cookie })
    expect([whole.status, whole.text, whole.headers['content-type']]).toEqual([
      200,
      '%PDF internal',
      'application/pdf',
    ])
    const part = await get('/members-files/Internal.pdf', { cookie, range: 'bytes=0-3' })
    expect([part.status, part.text]).toEqual([206, '%PDF'])
    expect(part.headers['cache-control']).toBe('private, no-store')
    expect((await get('/members-files/Nothing.pdf', { cookie })).status).toBe(404)
  })

  it('is told when there is nothing', async () => {
    expect((await get(`${hrefTo('uk', 'members')}/nope`, { cookie })).text).toContain(
      translator('uk')('notFound.title'),
    )
  })
})

describe('signing in', () => {
  it.each(locales)('with the right password sets a cookie and leads to the area in %s', async (locale) => {
    const { status, headers } = await post(locale, { email, password })
    expect([status, headers.location]).toEqual([303, hrefTo(locale, 'members')])
    const [set = ''] = headers['set-cookie'] ?? []
    expect(set).toMatch(
      /^kapacity-member=token-of-jana; Max-Age=7200; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/,
    )
    expect(headers['cache-control']).toBe('no-store')
  })

  it('sends the cookie over https alone where there is https', async () => {
    const ours = await startDelivery({ members, siteUrl: 'https://kapacity.example' })
    try {
      const answer = await post('sk', { email, password }, { origin: 'https://kapacity.example' }, '', ours)
      expect(answer.headers['set-cookie']?.[0]).toContain('; Secure')
    } finally {
      await ours.stop()
    }
  })

  it.each([
    [guide('sk'), guide('sk')],
    [`${guide('en')}?x=1`, guide('en')],
    ['/members-files/Internal.pdf', '/members-files/Internal.pdf'],
    ['https://evil.example/', hrefTo('sk', 'members')],
    ['//evil.example/sk/clenska-zona', hrefTo('sk', 'members')],
    ['/\\evil.example', hrefTo('sk', 'members')],
    ['/sk/clenska-zona/../../x', hrefTo('sk', 'members')],
    ['/sk/clenska-zona\r\nSet-Cookie: x=y', hrefTo('sk', 'members')],
    ['javascript:alert(1)', hrefTo('sk', 'members')],
    ['/sk/spravy', hrefTo('sk', 'members')],
    ['', hrefTo('sk', 'members')],
  ])('leads to %j as %s', async (next, target) => {
    expect((await post('sk', { email, password, next })).headers.location).toBe(target)
    const query = `?${new URLSearchParams({ next })}`
    expect((await post('sk', { email, password }, { origin }, query)).headers.location).toBe(target)
  })

  it.each(locales)('shows why it is asked for, and takes along where to, in %s', async (locale) => {
    const { status, text, headers } = await get(`${hrefTo(locale, 'sign-in')}?next=${guide(locale)}`)
    expect(status).toBe(200)
    expect(text).toContain(translator(locale)('delivery.signIn.needed'))
    expect(text).toContain(`name="next" value="${guide(locale)}"`)
    expect(text).not.toContain('data-slot')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('says nothing before there is something to say', async () => {
    const { text } = await get(hrefTo('sk', 'sign-in'))
    expect(text).not.toContain('callout')
    expect(text).not.toContain('data-slot')
    expect((await get(`${hrefTo('sk', 'sign-in')}?next=%22%3E%3Cscript%3E`)).text).not.toContain('<script>')
  })

  it.each(
    locales.flatMap((locale) => [
      [locale, email, 'wrong'] as const,
      [locale, 'nobody@x.example', password] as const,
    ]),
  )(
    'in %s does not tell a wrong password from a wrong address (%s)',
    async (locale, givenEmail, givenPassword) => {
      const { status, text, headers } = await post(locale, {
        email: givenEmail,
        password: givenPassword,
        next: guide(locale),
      })
      expect(status).toBe(422)
      expect(text).toContain(translator(locale)('delivery.signIn.wrong'))
      expect(text).toContain(`name="next" value="${guide(locale)}"`)
      expect(headers['set-cookie']).toBeUndefined()
      expect(text).not.toContain(givenEmail)
    },
  )

  it('says that an account is locked', async () => {
    const { status, text } = await post('en', { email: 'locked@trnava.example', password })
    expect([status, text.includes(translator('en')('delivery.signIn.locked'))]).toEqual([422, true])
  })

  it.each([
    ['Origin of another site', { origin: 'https://evil.example' }],
    ['no Origin that a page could have', { origin: 'null' }],
    ['Sec-Fetch-Site: cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['Sec-Fetch-Site: same-site', { 'sec-fetch-site': 'same-site' }],
    ['Sec-Fetch-Site: none', { 'sec-fetch-site': 'none' }],
    ['Referer of another site', { referer: 'https://evil.example/http://localhost:3000/' }],
    ['nothing at all', {}],
    ['another host of the same name', { origin: 'http://localhost:3000.evil.example' }],
  ])('refuses a form with %s', async (_, headers) => {
    const forms: Record<string, string>[] = [{ email, password }, { action: 'sign-out' }]
    for (const form of forms) {
      const answer = await post('uk', form, headers)
      expect(answer.status).toBe(403)
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(answer.text).toContain(translator('uk')('delivery.signIn.forbidden'))
    }
  })

  it.each([
    ['Sec-Fetch-Site: same-origin', { 'sec-fetch-site': 'same-origin' }],
    ['Referer of this site', { referer: 'http://localhost:3000/sk/prihlasenie' }],
    ['Origin of the host that was asked', { origin: 'http://kapacity.test', host: 'kapacity.test' }],
  ])('takes a form with %s', async (_, headers) => {
    expect((await post('sk', { email, password }, headers)).status).toBe(303)
  })

  it.each([
    ['too large', 'application/x-www-form-urlencoded', `email=${'a'.repeat(5000)}`, 413],
    ['of too many fields', 'application/x-www-form-urlencoded', 'a=1&'.repeat(20), 413],
    ['JSON', 'application/json', JSON.stringify({ email, password }), 422],
    ['nothing', 'application/x-www-form-urlencoded', '', 422],
    ['a list', 'application/x-www-form-urlencoded', `email=${email}&email=b&password=${password}`, 422],
    ['broken', 'application/x-www-form-urlencoded; charset=nonsense', 'email=%', 415],
  ])('survives a form that is %s', async (_, type, body, expected) => {
    const { status, headers } = await ask(delivery.server, hrefTo('sk', 'sign-in'), {
      method: 'POST',
      headers: { origin, 'content-type': type },
      body,
    })
    expect(status).toBe(expected)
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('is limited: the eleventh failure has to wait, in the reader’s language', async () => {
    const ours = await startDelivery({ members })
    try {
      for (let time = 0; time < 5; time++) await post('sk', { email, password }, { origin }, '', ours)
      for (let time = 0; time < 10; time++) {
        expect((await post('uk', { email, password: 'wrong' }, { origin }, '', ours)).status).toBe(422)
      }
      const { status, headers, text } = await post('uk', { email, password }, { origin }, '', ours)
      expect(status).toBe(429)
      expect(text).toContain(translator('uk')('delivery.signIn.tooMany'))
      expect(Number(headers['retry-after'])).toBeGreaterThan(800)
      expect((await ask(ours.server, '/uk')).status).toBe(200)
      // Another reader behind the same web server.
      const other = { origin, 'x-forwarded-for': '198.51.100.7' }
      expect((await post('uk', { email, password }, other, '', ours)).status).toBe(303)
    } finally {
      await ours.stop()
    }
  })
})

describe('signing out', () => {
  it('ends the session, takes the cookie away and says so', async () => {
    const answer = await post('sk', { action: 'sign-out' }, { origin, cookie })
    expect([answer.status, answer.headers.location]).toEqual([303, `${hrefTo('sk', 'sign-in')}?signed-out`])
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^kapacity-member=; Max-Age=0; /)
    expect(ended).toContain(cookie)
    const { text } = await get(`${hrefTo('sk', 'sign-in')}?signed-out`)
    expect(text).toContain(translator('sk')('delivery.signIn.signedOut'))
  })

  it('takes the cookie away also when the database is down', async () => {
    available = false
    const answer = await post('sk', { action: 'sign-out' }, { origin, cookie })
    expect([answer.status, answer.headers['set-cookie']?.length]).toEqual([303, 1])
  })
})

describe('while the database is down', () => {
  it('members are told, in their language, and nothing leaks', async () => {
    available = false
    for (const locale of locales) {
      const answer = await get(guide(locale), { cookie })
      expect([answer.status, answer.headers['retry-after']]).toEqual([503, '30'])
      expect(answer.text).toContain(translator(locale)('delivery.signIn.unavailable'))
      expect(answer.headers['cache-control']).toMatch(/no-store/)
      leaksNothing(answer)
    }
    expect((await get('/members-files/Internal.pdf', { cookie })).status).toBe(503)
    expect((await post('en', { email, password })).status).toBe(503)
  })

  it('readers are not concerned', async () => {
    available = false
    for (const path of ['/sk', '/sk/hladat?q=x', '/sk/prihlasenie', '/media/plan.png', '/healthz']) {
      expect((await get(path, { cookie })).status).toBe(200)
    }
  })
})

it('never writes down who signs in', () => {
  const log = delivery.log.join('')
  expect(log).toContain('A sign-in failed')
  for (const personal of [email, 'nobody@x.example', password, 'token-of-jana', '127.0.0.1']) {
    expect(log).not.toContain(personal)
  }
})
