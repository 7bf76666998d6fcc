/** What readers may ask, and what they may not learn by asking. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { type Role, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>
let town: string
let news: string
const secret = 'tajne-slovo'

beforeAll(async () => {
  payload = await testPayload()
  town = await publishedTown(payload, 'Mesto')
  tokens = await signedInPeople(payload, town)
  await payload.update({
    collection: 'municipalities',
    id: town,
    data: { embedDomains: [{ domain: 'widget.example.sk' }], _status: 'published' },
  })
  const draftTopic = await payload.create({
    collection: 'topics',
    draft: true,
    data: { title: secret } as never,
  })
  const hidden = await payload.create({
    collection: 'municipalities',
    draft: true,
    data: { title: `${secret} mesta`, kind: 'town' } as never,
  })
  const trashed = await payload.create({
    collection: 'projects',
    data: { title: `${secret} projektu`, ready: true, _status: 'published' } as never,
  })
  await payload.update({
    collection: 'projects',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() },
  })
  const membersFile = await payload.create({
    collection: 'documents',
    data: { title: `${secret} súboru`, audience: 'members' },
    file: { name: 'tajne.txt', data: Buffer.from('x'), mimetype: 'text/plain', size: 1 },
  })
  const body = {
    root: {
      type: 'root',
      format: '' as const,
      indent: 0,
      version: 1,
      direction: 'ltr' as const,
      children: [
        {
          type: 'paragraph',
          version: 1,
          children: [
            {
              type: 'link',
              version: 3,
              fields: { linkType: 'internal', doc: { relationTo: 'municipalities', value: hidden.id } },
              children: [{ type: 'text', text: 'odkaz', version: 1 }],
            },
          ],
        },
        { type: 'block', version: 2, fields: { id: 'b', blockType: 'download', document: membersFile.id } },
      ],
    },
  }
  const made = await payload.create({
    collection: 'news',
    data: {
      title: 'Verejná správa',
      ready: true,
      _status: 'published',
      topics: [draftTopic.id],
      municipality: hidden.id,
      project: trashed.id,
      body,
    } as never,
  })
  news = made.id
  // English texts are there, but nobody has said yet that they are ready.
  await payload.update({
    collection: 'news',
    id: news,
    locale: 'en',
    data: { title: `${secret} angličtiny` },
  })
  await payload.update({ collection: 'news', id: news, draft: true, data: { title: `${secret} návrhu` } })
})
afterAll(() => payload?.destroy())

describe.each(['anonymous', 'member'] as const)('%s', (role) => {
  const ask = (path: string, more: object = {}) => askRest(path, { token: tokens[role], ...more })
  const known = role === 'member' ? ['súboru'] : []
  const tells = (text: string) =>
    ['', ' mesta', ' projektu', ' angličtiny', ' návrhu', ' súboru'].filter(
      (what) => !known.includes(what.trim()) && text.includes(`${secret}${what}"`),
    )

  it.each([0, 1, 2, 3, 10])('does not reach related documents at depth %i', async (depth) => {
    for (const draft of ['', '&draft=true', '&trash=true&draft=true']) {
      const answer = await ask(`/news/${news}?depth=${depth}${draft}`)
      expect(answer.status).toBe(200)
      expect(tells(answer.text)).toEqual([])
    }
  })

  it.each([
    '/news?where[title.en][like]=tajne',
    '/news?where[slug.en][exists]=true',
    '/news?where[ready.en][equals]=false',
    '/news?where[municipality.title][like]=tajne',
    '/news?where[municipality.embedDomains.domain][exists]=true',
    '/news?where[project.title][like]=tajne',
    '/news?where[topics.title][contains]=tajne',
    '/news?where[topics][contains][title][like]=tajne',
    '/news?where[or][0][and][0][municipality.title][like]=tajne',
    '/news?where[and][0][or][0][title__en][like]=tajne',
    '/news?sort=title.en',
    '/news?sort=-municipality.title',
    '/news?sort=publishedOn,project.title',
    '/municipalities?where[embedDomains.domain][like]=widget',
    '/municipalities?where[embedDomains][exists]=true',
    '/municipalities?sort=embedDomains.domain',
    '/municipalities/count?where[embedDomains.domain][like]=widget',
    '/projects?where[partners.organisation.title][like]=a',
    '/pages?where[layout.project.title][like]=a',
  ])('is refused %s', async (path) => {
    const answer = await ask(path)
    expect(answer.status, answer.text).toBe(400)
    expect(answer.text).toContain('cannot be used in a query')
  })

  it('is refused the same when the query is in the body', async () => {
    for (const search of [
      'where[title.en][like]=tajne',
      'locale=all',
      'locale=en&fallback-locale=sk&where[municipality.title][like]=t',
    ]) {
      const answer = await ask('/news', {
        method: 'POST',
        body: search,
        headers: {
          'x-payload-http-method-override': 'GET',
          'content-type': 'application/x-www-form-urlencoded',
        },
      })
      expect(answer.status).toBe(400)
    }
    const plain = await ask('/news', {
      method: 'POST',
      body: 'depth=0&where[title][like]=Verejn',
      headers: { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(plain.body.totalDocs).toBe(1)
  })

  it('may filter and sort by what is shown', async () => {
    for (const query of [
      'where[title][like]=Verejn',
      `where[municipality][exists]=true`,
      'where[publishedOn][less_than]=2100-01-01T00:00:00.000Z',
      'where[or][0][slug][equals]=verejna-sprava&where[or][1][id][equals]=x',
      'sort=-publishedOn',
      'sort=title,-updatedAt&select[title]=true&limit=5',
    ]) {
      const answer = await ask(`/news?${query}`)
      expect(answer.status, answer.text).toBe(200)
      expect(answer.body.totalDocs).toBe(1)
    }
  })

  it('is not shown the domains for widgets', async () => {
    const answer = await ask(`/municipalities/${town}?depth=3`)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('widget.example.sk')
  })

  it.each(['xx', 'sk-SK', 'SK', '', 'sk,en', 'null', 'undefined', '__proto__'])(
    'is refused the locale "%s"',
    async (locale) => {
      for (const path of ['/news', `/news/${news}`, '/globals/settings', '/topics', '/news/count']) {
        const answer = await ask(`${path}?locale=${encodeURIComponent(locale)}`)
        expect(answer.status, path).toBe(400)
        expect(answer.text).toMatch(/locale/i)
      }
    },
  )

  it('is refused all locales of globals, and gets one', async () => {
    await payload.updateGlobal({ slug: 'settings', data: { siteName: 'KapaCITY' } })
    expect((await ask('/globals/settings?locale=all')).status).toBe(400)
    expect((await ask('/globals/settings')).body.siteName).toBe('KapaCITY')
    const english = await ask('/globals/settings?locale=en&fallback-locale=sk')
    expect(english.text).not.toContain('KapaCITY')
  })

  it.each([
    ['GET', '/users'],
    ['GET', '/users?where[email][like]=a'],
    ['GET', '/users/count'],
    ['GET', '/redirects'],
    ['GET', '/feedback'],
    ['GET', '/feedback/count'],
    ['POST', '/feedback'],
    ['GET', '/payload-jobs'],
    ['GET', '/payload-jobs/run'],
    ['GET', '/payload-jobs/handle-schedules'],
    ['GET', '/payload-locked-documents'],
    ['POST', '/payload-locked-documents'],
    ['GET', '/payload-kv'],
    ['GET', '/payload-migrations'],
    ['GET', '/globals/settings/versions'],
    ['POST', '/globals/settings'],
    ['GET', '/media/versions'],
    ['GET', '/graphql'],
    ['POST', '/graphql'],
    ['POST', '/users'],
    ['POST', '/members'],
    ['POST', '/redirects'],
    ['POST', '/users/unlock'],
    ['POST', '/payload-preferences'],
  ] as const)('may not %s %s', async (method, path) => {
    const answer = await ask(path, method === 'POST' ? { method, body: { email: 'editor@example.org' } } : {})
    const seesNothing = answer.status === 200 && (answer.body.docs as unknown[] | undefined)?.length === 0
    expect(
      [401, 403, 404, 501].includes(answer.status) || seesNothing,
      `${answer.status} ${answer.text}`,
    ).toBe(true)
    expect(answer.text).not.toContain('@example.org')
  })
})

it('a member sees themselves and no other member', async () => {
  await payload.create({
    collection: 'members',
    data: { email: 'other@example.org', name: 'Iná členka', password: 'dlhé heslo na skúšku' },
  })
  const list = await askRest('/members?limit=0', { token: tokens.member })
  expect(list.body.totalDocs).toBe(1)
  expect(list.text).toContain('member@example.org')
  expect((await askRest('/members?limit=0')).status).toBe(403)
})

describe('the local API on behalf of a reader', () => {
  it('refuses all locales, and never falls back', async () => {
    await expect(
      payload.find({ collection: 'news', locale: 'all', overrideAccess: false }),
    ).rejects.toMatchObject({ status: 400 })
    await expect(
      payload.find({ collection: 'news', locale: 'xx' as 'sk', overrideAccess: false }),
    ).rejects.toMatchObject({ status: 400 })
    const { docs } = await payload.find({
      collection: 'news',
      locale: 'en',
      fallbackLocale: 'sk',
      overrideAccess: false,
    })
    expect(docs).toEqual([])
  })

  it('gives the house all locales', async () => {
    const article = await payload.findByID({ collection: 'news', id: news, locale: 'all', depth: 0 })
    expect(article.title).toEqual({ sk: 'Verejná správa', en: `${secret} angličtiny` })
  })

  it('saves one language at a time', async () => {
    await expect(
      payload.update({ collection: 'news', id: news, locale: 'all' as 'sk', data: { title: 'x' } }),
    ).rejects.toMatchObject({ status: 400 })
  })
})
