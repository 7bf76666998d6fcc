/**
 * The publisher over a real database, with a small renderer in Next's place: what is published when the
 * content changes in every way it can. The whole chain with Next is in tests/faults and tests/e2e.
 */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { environment } from '../../environment'
import { ContentStore } from '../../site/content/ContentStore'
import { type Reader, readAs, recordPicture } from '../../site/content/dependencies'
import { mediaUrlFor } from '../../site/content/fileUrls'
import { sharePicture } from '../../site/content/sharePicture'
import { addressOf, placeAt } from '../../site/i18n/addresses'
import { Publisher } from '../../site/publish/Publisher'
import type { Renderer } from '../../site/publish/renderer'
import { smallPicture } from './smallPicture'
import { testPayload } from './testPayload'

let payload: Payload
let now: Date
let published: string
let logged: { level: number; page?: string; reason?: string }[]
/** Routes that the renderer fails on. */
const broken = new Set<string>()
let renders: string[]
/** Titles on pictures, in the order in which they were drawn. */
let drawn: string[]

beforeAll(async () => {
  payload = await testPayload()
})
afterAll(async () => {
  await payload.destroy()
})

const html = (title: string, body: string, more = '') =>
  `<html><head><meta name="description" content="x"/></head><body><main${more}><h1>${title}</h1>${body}</main></body></html>`

function rendererOf(content: ContentStore): Renderer {
  const page = async (route: string, reader: Reader) => {
    renders.push(route)
    if (broken.has(route)) throw new Error('It is broken')
    const place = placeAt(addressOf(route) ?? '')
    if (!place) return { status: 200, body: `file ${route}` }
    const { locale, params } = place
    if (place.route === 'news/:slug' || place.route === 'members/news/:slug') {
      const news = await content.documentBySlug('news', params.slug ?? '', locale)
      if (!news) return { status: 404, body: '' }
      const topics = await content.documentsByIds('topics', (news.topics ?? []) as string[], locale)
      const cover = await content.documentById('media', news.cover as string | undefined, locale)
      const picture = cover?.filename ? `<img src="${mediaUrlFor(reader, cover.filename)}"/>` : ''
      const shared = sharePicture(news.title, locale)
      if (reader === 'public') recordPicture(shared)
      const search = ` data-search="{&quot;kind&quot;:&quot;news&quot;}"`
      return {
        status: 200,
        body: html(
          news.title,
          topics.map(({ title }) => title).join() + picture + (reader === 'public' ? shared.address : ''),
          search,
        ),
      }
    }
    if (place.route === 'news' || place.route === 'news/archive/:year/:month') {
      const month = params.year && `${params.year}-${params.month}`
      const { documents } = await content.list('news', { locale, month: month || undefined, limit: 3 })
      const titles = documents.map(({ title }) => `<p>${title}</p>`).join('')
      const near = month ? JSON.stringify(content.neighbourMonths('news', locale, month)) : ''
      return { status: 200, body: html('Správy', `${titles}<p>${near}</p>`) }
    }
    if (place.route === 'members') {
      const { documents } = await content.list('news', { locale, audience: 'members' })
      return { status: 200, body: html('Zóna', documents.map(({ title }) => `<p>${title}</p>`).join('')) }
    }
    const { text } = await content.globalBySlug('notice', locale)
    return { status: 200, body: html(route, reader + (text ?? '')) }
  }
  return {
    render: async (route, reader) => {
      const { result, dependencies, picture } = await readAs(reader, () => page(route, reader))
      return { status: result.status, body: Buffer.from(result.body), dependencies, picture }
    },
  }
}

let publisher: Publisher | undefined
async function start(buildId = 'build-1') {
  const content = new ContentStore(payload, () => now)
  publisher = new Publisher({
    content,
    renderer: rendererOf(content),
    publishedDir: published,
    uploadDirs: { media: environment.mediaDir, documents: environment.documentsDir },
    siteDir: path.join(published, 'no-assets'),
    buildId,
    reconcileEvery: 3_600_000,
    draw: async ({ title, label }) => {
      drawn.push(title)
      return Buffer.from(`${title} ${label}`)
    },
    log: pino({ level: 'info' }, { write: (line) => void logged.push(JSON.parse(line)) }),
  })
  await publisher.start()
  await settled()
  return publisher
}

const file = (name: string) => path.join(published, 'current', name)
const read = (name: string) => readFileSync(file(name), 'utf8')
const has = (name: string) => existsSync(file(name))

/** The whole tree as name → text, without the publisher's own records. */
function tree(): Record<string, string> {
  const all: Record<string, string> = {}
  for (const folder of ['public', 'members']) {
    for (const entry of readdirSync(file(folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const name = path.join(entry.parentPath, entry.name)
      all[path.relative(file(''), name)] = readFileSync(name, 'base64')
    }
  }
  all['redirects.json'] = read('redirects.json')
  return all
}

/** What a fresh publish of the same content would have written. */
async function freshTree() {
  const [before, was] = [published, publisher]
  await was?.stop()
  published = mkdtempSync(path.join(tmpdir(), 'kapacity-fresh-'))
  await start()
  const fresh = tree()
  await publisher?.stop()
  rmSync(published, { recursive: true })
  published = before
  publisher = undefined
  return fresh
}

const settled = async () => {
  for (let i = 0; i < 400; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    const state = publisher?.state()
    if (state?.waiting === 0 && state.pictures === 0 && i > 4) return
  }
  throw new Error('The publisher does not come to rest')
}
const poke = async (id: string, collection = 'news') => {
  await publisher?.poke({ collection, id })
  await settled()
}

async function createNews(title: string, data: Record<string, unknown> = {}) {
  return payload.create({
    collection: 'news',
    locale: 'sk',
    data: {
      title,
      ready: true,
      publishedOn: '2018-06-29T08:00:00.000Z',
      _status: 'published',
      ...data,
    } as never,
  })
}
const update = (id: string, data: Record<string, unknown>, locale = 'sk', collection = 'news') =>
  payload.update({ collection: collection as 'news', id, locale: locale as 'sk', data: data as never })

beforeEach(async () => {
  now = new Date('2026-11-21T12:00:00Z')
  published = mkdtempSync(path.join(tmpdir(), 'kapacity-published-'))
  logged = []
  renders = []
  drawn = []
  broken.clear()
  for (const collection of ['news', 'topics', 'pages', 'media', 'redirects'] as const) {
    await payload.delete({ collection, where: { id: { exists: true } }, trash: true })
  }
})
afterEach(async () => {
  await publisher?.stop()
  publisher = undefined
  rmSync(published, { recursive: true, force: true })
})

describe('a change in the CMS', () => {
  it('publishes a new article in the languages that are ready, and only in them', async () => {
    await createNews('Stará správa')
    await start()
    const { id } = await createNews('Nová správa')
    await update(id, { title: 'Fresh news', ready: true }, 'en')
    await update(id, { title: 'Свіжа новина', ready: false }, 'uk')
    await poke(id)
    expect(read('public/sk/spravy/nova-sprava.html')).toContain('Nová správa')
    expect(read('public/en/news/fresh-news.html')).toContain('Fresh news')
    expect(readdirSync(file('public/uk')).includes('novyny')).toBe(false)
    expect(read('public/sk/spravy.html')).toContain('Nová správa')
    expect(read('public/sk/spravy/2018/06.html')).toContain('Nová správa')
  })

  it('renders what the document is in, and no other article', async () => {
    const other = await createNews('Iná správa')
    const { id } = await createNews('Táto správa')
    await start()
    renders = []
    await update(id, { title: 'Táto správa je nová' })
    await poke(id)
    expect(renders).toContain('/sk/news/tato-sprava')
    expect(renders).not.toContain(`/sk/news/${other.slug}`)
    expect(read('public/sk/spravy.html')).toContain('Táto správa je nová')
  })

  it('of a topic reaches the articles that name it', async () => {
    const topic = await payload.create({
      collection: 'topics',
      locale: 'sk',
      data: { title: 'Bývanie', ready: true, icon: 'housing', _status: 'published' } as never,
    })
    await createNews('S témou', { topics: [topic.id] })
    await start()
    expect(read('public/sk/spravy/s-temou.html')).toContain('Bývanie')
    await update(topic.id, { title: 'Bývanie a strecha' }, 'sk', 'topics')
    await poke(topic.id, 'topics')
    expect(read('public/sk/spravy/s-temou.html')).toContain('Bývanie a\u00a0strecha')
  })

  it('of a global reaches every page that shows it', async () => {
    await createNews('Správa')
    await start()
    await payload.updateGlobal({
      slug: 'notice',
      locale: 'sk',
      data: { active: true, text: 'Pozor, búrka' } as never,
    })
    await publisher?.poke({ global: 'notice' })
    await settled()
    expect(read('public/sk.html')).toContain('Pozor, búrka')
    expect(read('public/en.html')).not.toContain('Pozor, búrka')
  })

  it.each([
    ['unpublished', (id: string) => update(id, { _status: 'draft' })],
    ['trashed', (id: string) => update(id, { deletedAt: new Date().toISOString() })],
    ['deleted', (id: string) => payload.delete({ collection: 'news', id })],
    ['no longer ready', (id: string) => update(id, { ready: false })],
  ])('removes an article that is %s, from its address, the lists and the search', async (_, change) => {
    await createNews('Zostáva')
    const { id } = await createNews('Odchádza')
    await update(id, { title: 'Leaving', ready: true }, 'en')
    await start()
    expect(has('public/sk/spravy/odchadza.html')).toBe(true)
    await change(id)
    await poke(id)
    expect(has('public/sk/spravy/odchadza.html')).toBe(false)
    expect(has('public/sk/spravy/odchadza.html.br')).toBe(false)
    expect(read('public/sk/spravy.html')).not.toContain('Odchádza')
    expect(read('public/sk/spravy/2018/06.html')).toContain('Zostáva')
    expect(read('search/sk.jsonl').trim().split('\n').at(-1)).toContain('"gone":true')
    expect(tree()).toEqual(await freshTree())
  })

  it('of a slug moves the page and leaves a redirect', async () => {
    const { id } = await createNews('Prvé meno')
    await start()
    await update(id, { slug: 'druhe-meno' })
    await poke(id)
    expect(has('public/sk/spravy/prve-meno.html')).toBe(false)
    expect(has('public/sk/spravy/druhe-meno.html')).toBe(true)
    expect(JSON.parse(read('redirects.json'))).toEqual({ '/sk/spravy/prve-meno': '/sk/spravy/druhe-meno' })
  })

  it('of a draft changes nothing that is published', async () => {
    const { id } = await createNews('Hotové')
    await start()
    const before = tree()
    renders = []
    await payload.update({
      collection: 'news',
      id,
      draft: true,
      locale: 'sk',
      data: { title: 'Rozpísané' } as never,
    })
    await poke(id)
    expect(renders).toEqual([])
    expect(tree()).toEqual(before)
  })

  it('of the audience moves the article behind the gate, with its picture', async () => {
    const media = await payload.create({
      collection: 'media',
      locale: 'sk',
      data: { alt: 'Štvorec' } as never,
      file: await smallPicture('stvorec.png'),
    })
    await createNews('Iná verejná')
    const { id } = await createNews('Interné', { cover: media.id })
    await start()
    expect(has(`public/media/${media.filename}`)).toBe(true)
    await update(id, { audience: 'members' })
    await poke(id)
    expect(has('public/sk/spravy/interne.html')).toBe(false)
    expect(has(`public/media/${media.filename}`)).toBe(false)
    expect(read('members/sk/clenska-zona/spravy/interne.html')).toContain(`/members-files/${media.filename}`)
    expect(has(`members/members-files/${media.filename}`)).toBe(true)
    expect(read('members/sk/clenska-zona.html')).toContain('Interné')
    expect(read('public/sk/spravy.html')).not.toContain('Interné')
    expect(JSON.stringify(tree()['redirects.json'])).not.toContain('interne')
    expect(readFileSync(file('search/sk.jsonl'), 'utf8').trim().split('\n').at(-1)).toContain('"gone":true')
    expect(tree()).toEqual(await freshTree())
  })

  it('that the CMS knows and the site does not is let pass', async () => {
    await createNews('Správa')
    await start()
    renders = []
    await publisher?.poke({ collection: 'users', id: '1' })
    await publisher?.poke({ global: 'unknown' })
    await settled()
    expect(renders).toEqual([])
  })
})

describe('the page that is the home page', () => {
  const createPage = (title: string) =>
    payload.create({
      collection: 'pages',
      locale: 'sk',
      data: { title, ready: true, _status: 'published' } as never,
    })
  const choose = async (homePage: string | null) => {
    await payload.updateGlobal({ slug: 'settings', locale: 'sk', data: { homePage } as never })
    await publisher?.poke({ global: 'settings' })
    await settled()
  }
  const redirects = () => JSON.parse(read('redirects.json'))
  afterEach(() => payload.updateGlobal({ slug: 'settings', locale: 'sk', data: { homePage: null } as never }))

  it('has no second address; the one that it had leads to the first', async () => {
    await createNews('Správa')
    const one = await createPage('Prvá úvodná')
    const other = await createPage('Druhá úvodná')
    await start()
    expect(has('public/sk/prva-uvodna.html')).toBe(true)
    await choose(one.id)
    expect(has('public/sk/prva-uvodna.html')).toBe(false)
    expect(redirects()).toEqual({ '/sk/prva-uvodna': '/sk' })
    expect(tree()).toEqual(await freshTree())
    await start()
    await choose(other.id)
    expect(has('public/sk/prva-uvodna.html')).toBe(true)
    expect(has('public/sk/druha-uvodna.html')).toBe(false)
    expect(redirects()).toEqual({ '/sk/druha-uvodna': '/sk' })
    await update(other.id, { slug: 'uvod' }, 'sk', 'pages')
    await poke(other.id, 'pages')
    expect(has('public/sk/uvod.html')).toBe(false)
    expect(redirects()).toEqual({ '/sk/druha-uvodna': '/sk', '/sk/uvod': '/sk' })
    expect(tree()).toEqual(await freshTree())
  })
})

describe('the feeds and lists of a topic', () => {
  it('move with it, and leave redirects for those who follow them', async () => {
    await createNews('Správa')
    const topic = await payload.create({
      collection: 'topics',
      locale: 'sk',
      data: { title: 'Bývanie', ready: true, icon: 'housing', _status: 'published' } as never,
    })
    await start()
    expect(read('public/sk/temy/byvanie/feed.xml')).toBe('file /sk/topics/byvanie/feed.xml')
    await update(topic.id, { slug: 'domov' }, 'sk', 'topics')
    await poke(topic.id, 'topics')
    expect(has('public/sk/temy/byvanie/feed.json')).toBe(false)
    expect(has('public/sk/temy/domov/feed.json')).toBe(true)
    expect(JSON.parse(read('redirects.json'))).toEqual({
      // Widgets name a topic by its Slovak slug in every language.
      '/embed/v1/en/topic.byvanie.json': '/embed/v1/en/topic.domov.json',
      '/embed/v1/sk/topic.byvanie.json': '/embed/v1/sk/topic.domov.json',
      '/embed/v1/uk/topic.byvanie.json': '/embed/v1/uk/topic.domov.json',
      '/sk/materialy/tema/byvanie': '/sk/materialy/tema/domov',
      '/sk/sluzby/tema/byvanie': '/sk/sluzby/tema/domov',
      '/sk/spravy/tema/byvanie': '/sk/spravy/tema/domov',
      '/sk/temy/byvanie': '/sk/temy/domov',
      '/sk/temy/byvanie/feed.json': '/sk/temy/domov/feed.json',
      '/sk/temy/byvanie/feed.xml': '/sk/temy/domov/feed.xml',
    })
  })
})

describe('the picture for sharing', () => {
  const pictures = () => readdirSync(file('public/share'))

  it('is drawn for public pages, follows the title and goes with the page', async () => {
    await createNews('Zostáva')
    await createNews('Interné', { audience: 'members' })
    const { id } = await createNews('Prvý názov')
    await start()
    expect(drawn.sort()).toEqual(['Prvý názov', 'Zostáva'])
    const [address = ''] = /\/share\/[^<]+\.png/.exec(read('public/sk/spravy/prvy-nazov.html')) ?? []
    expect(read(`public${address}`)).toBe('Prvý názov sk')
    await update(id, { title: 'Druhý názov' })
    await poke(id)
    expect(has(`public${address}`)).toBe(false)
    expect(pictures()).toHaveLength(2)
    await update(id, { audience: 'members' })
    await poke(id)
    expect(pictures()).toHaveLength(1)
    expect(tree()).toEqual(await freshTree())
  })

  it('is taken over by a new build, not drawn again', async () => {
    await createNews('Správa')
    await start('build-1')
    await publisher?.stop()
    drawn = []
    await start('build-2')
    expect(readlinkSync(path.join(published, 'current'))).toContain('build-2')
    expect(pictures()).toHaveLength(1)
    expect(drawn).toEqual([])
  })

  it('that somebody removed is drawn again at the next start', async () => {
    await createNews('Správa')
    await start()
    await publisher?.stop()
    rmSync(file(`public/share/${pictures()[0]}`))
    await start()
    expect(pictures()).toHaveLength(1)
    expect(drawn).toEqual(['Správa', 'Správa'])
  })
})

describe('reconciling', () => {
  it('finds nothing to do when nothing has changed', async () => {
    await createNews('Správa')
    await start()
    expect(await publisher?.reconcile()).toEqual({ rendered: 0, removed: 0 })
  })

  it('mends what pokes never told: new, changed, moved and deleted documents', async () => {
    const changed = await createNews('Mení sa')
    const deleted = await createNews('Mizne')
    const moved = await createNews('Sťahuje sa')
    await start()
    await update(changed.id, { title: 'Zmenila sa' })
    await payload.delete({ collection: 'news', id: deleted.id })
    await update(moved.id, { slug: 'prestahovana' })
    await createNews('Pribudla', { publishedOn: '2020-02-03T08:00:00.000Z' })
    await publisher?.reconcile()
    await settled()
    expect(read('public/sk/spravy/meni-sa.html')).toContain('Zmenila sa')
    expect(has('public/sk/spravy/mizne.html')).toBe(false)
    expect(has('public/sk/spravy/prestahovana.html')).toBe(true)
    expect(read('public/sk/spravy/2020/02.html')).toContain('Pribudla')
    expect(tree()).toEqual(await freshTree())
  })

  it('does the same at the next start for what changed while nobody ran', async () => {
    const { id } = await createNews('Pred vypnutím')
    await start()
    await publisher?.stop()
    await update(id, { title: 'Po zapnutí' })
    renders = []
    await start()
    expect(read('public/sk/spravy/pred-vypnutim.html')).toContain('Po zapnutí')
    expect(renders.filter((route) => route.includes('/events'))).toEqual([])
    expect(tree()).toEqual(await freshTree())
  })

  it('mends files that somebody removed', async () => {
    await createNews('Správa')
    await start()
    await publisher?.stop()
    rmSync(file('public/sk/spravy/sprava.html'))
    await start()
    expect(has('public/sk/spravy/sprava.html')).toBe(true)
  })

  it('leaves unchanged files untouched', async () => {
    await createNews('Správa')
    await start()
    const { ino } = statSync(file('public/sk/spravy/sprava.html'))
    await publisher?.publishAll()
    expect(statSync(file('public/sk/spravy/sprava.html')).ino).toBe(ino)
  })

  it('takes an empty database for a fault, and deletes nothing', async () => {
    const { id } = await createNews('Jediná')
    await start()
    await publisher?.stop()
    await payload.delete({ collection: 'news', id })
    await start()
    expect(has('public/sk/spravy/jedina.html')).toBe(true)
    expect(publisher?.state().database).toBe(false)
    expect(logged.filter(({ level }) => level >= 50)).toHaveLength(1)
  })
})

describe('a page that cannot be rendered', () => {
  it('stays as it was published, is logged once with its address, and heals', async () => {
    const { id } = await createNews('Krehká')
    await start()
    broken.add('/sk/news/krehka')
    await update(id, { title: 'Krehká, druhýkrát' })
    await poke(id)
    await publisher?.reconcile()
    expect(read('public/sk/spravy/krehka.html')).toContain('<h1>Krehká</h1>')
    const faults = logged.filter(({ level }) => level >= 50)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ page: '/sk/spravy/krehka', reason: 'It is broken' })
    expect(read('public/sk/spravy.html')).toContain('Krehká, druhýkrát')
    broken.clear()
    await publisher?.reconcile()
    expect(read('public/sk/spravy/krehka.html')).toContain('Krehká, druhýkrát')
    expect(publisher?.state().faults).toBe(0)
  })
})

describe('a new build', () => {
  it('is published whole beside the served release, then swapped; the previous one is kept, older ones go', async () => {
    await createNews('Správa')
    await start('build-1')
    await publisher?.stop()
    await start('build-2')
    expect(readlinkSync(path.join(published, 'current'))).toBe(path.join('releases', 'build-2'))
    expect(readdirSync(path.join(published, 'releases')).sort()).toEqual(['build-1', 'build-2'])
    expect(has('public/sk/spravy/sprava.html')).toBe(true)
    await publisher?.stop()
    await start('build-3')
    expect(readdirSync(path.join(published, 'releases')).sort()).toEqual(['build-2', 'build-3'])
  })

  it('takes a page that it cannot render over from the previous build', async () => {
    await createNews('Správa')
    await start('build-1')
    await publisher?.stop()
    broken.add('/sk/news/sprava')
    await start('build-2')
    expect(readlinkSync(path.join(published, 'current'))).toContain('build-2')
    expect(read('public/sk/spravy/sprava.html')).toContain('Správa')
    broken.clear()
    renders = []
    await publisher?.reconcile()
    expect(renders).toContain('/sk/news/sprava')
  })

  it('that renders almost nothing does not take the place of one that works', async () => {
    await createNews('Správa')
    await start('build-1')
    await publisher?.stop()
    for (const locale of ['sk', 'en', 'uk']) {
      for (const route of [
        '',
        '/news',
        '/events',
        '/services',
        '/projects',
        '/topics',
        '/materials',
        '/search',
        '/organisations',
      ]) {
        broken.add(`/${locale}${route}`)
      }
    }
    await start('build-2')
    expect(readlinkSync(path.join(published, 'current'))).toContain('build-1')
    broken.clear()
    await publisher?.reconcile()
    expect(readlinkSync(path.join(published, 'current'))).toContain('build-2')
  })
})

it('leaves no temporary file behind', async () => {
  await createNews('Správa')
  await start()
  writeFileSync(file('public/sk/x.html.tmp'), 'half')
  await publisher?.stop()
  await start()
  expect(Object.keys(tree()).filter((name) => name.endsWith('.tmp'))).toEqual([])
})
