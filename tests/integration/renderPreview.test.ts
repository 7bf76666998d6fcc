/** The page of a draft, as the publisher makes it: that one document in that one language, and nothing written. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { environment } from '../../environment'
import { ContentStore } from '../../site/content/ContentStore'
import {
  alternates,
  documentBySlug,
  documentUrl,
  installContent,
  list,
  mediaUrl,
} from '../../site/content/content'
import { readAs } from '../../site/content/dependencies'
import { type PageCollection, pageCollections } from '../../site/content/pageCollections'
import { type Locale, locales } from '../../site/i18n/locales'
import { previewFile } from '../../site/publish/previewFile'
import { renderPreview } from '../../site/publish/renderPreview'
import { contentData } from './cms/contentData'
import { publishedTown } from './cms/publishedTown'
import { testPayload } from './testPayload'

let payload: Payload
let content: ContentStore
let town: string
const until = Date.now() + 60_000

beforeAll(async () => {
  payload = await testPayload()
  town = await publishedTown(payload, 'Mesto')
  content = new ContentStore(payload)
  installContent(content)
  await content.reload()
})
afterAll(() => payload?.destroy())

/** A page that says what the door gave it. */
const render = async (route: string) => {
  const [, locale = '', collection = '', slug = ''] = route.replace('/members/', '/').split('/')
  const document = await documentBySlug(collection as PageCollection, slug, locale as Locale)
  if (!document) return { status: 404, body: Buffer.from('') }
  const { total } = await list(collection as PageCollection, { locale: locale as Locale })
  const others = alternates(collection as PageCollection, document.id)
  return {
    status: 200,
    body: Buffer.from(
      `<html><head><link rel="stylesheet" href="/assets/site.css"/><link rel="manifest" href="/m"/></head>
       <body><h1>${document.title}</h1><p>route ${route}, list ${total}, here ${others[locale as Locale]}</p>
       <img src="${mediaUrl('a b.webp')}"/><a href="${documentUrl('c.pdf')}">c</a>
       <script type="module" src="/elements/offline.js"></script></body></html>`,
    ),
  }
}

const preview = (collection: PageCollection, id: string, locale: Locale = 'sk') =>
  renderPreview({ collection, id, locale, until }, content, render)

const create = (collection: PageCollection, data: Record<string, unknown>) =>
  payload.create({
    collection,
    draft: data._status !== 'published',
    locale: 'sk',
    data: { ...contentData(collection, town), ...data } as never,
  })

describe.each(pageCollections)('a draft of %s that was never published', (collection) => {
  it('has a page in every language, with or without a title and a slug there', async () => {
    const { id } = await create(collection, { title: 'Rozpísané' })
    expect(await preview(collection, id)).toContain('<h1>Rozpísané</h1>')
    for (const locale of locales.slice(1)) {
      const html = await preview(collection, id, locale)
      expect(html).toContain(`/${locale}/${collection}/preview`)
      expect(html).toContain('here preview')
    }
  })
})

it('a draft beside what is published is shown in the preview alone', async () => {
  const { id } = await create('news', { title: 'Zverejnené', ready: true, _status: 'published' })
  await content.reload()
  await payload.update({
    collection: 'news',
    id,
    locale: 'sk',
    draft: true,
    data: { title: 'Rozpísané „zajtra“' } as never,
  })
  expect(await preview('news', id)).toContain('Rozpísané „zajtra“')
  const { result } = await readAs('public', () => render('/sk/news/zverejnene'))
  expect(result.body.toString()).toContain('<h1>Zverejnené</h1>')
})

it('what is for members is shown as their page', async () => {
  const { id } = await create('news', { title: 'Pre členov', audience: 'members' })
  expect(await preview('news', id)).toContain('route /sk/members/news/pre-clenov')
})

it('a document that is not there has no preview', async () => {
  expect(await preview('news', '00000000-0000-4000-8000-000000000000')).toBeNull()
})

it('carries no script and no manifest, loads its looks by way of the CMS and leads to the site', async () => {
  const { id } = await create('news', { title: 'Bez skriptov' })
  const html = (await preview('news', id)) ?? ''
  expect(html).not.toContain('<script')
  expect(html).not.toContain('manifest')
  expect(html).toContain(`href="${environment.cmsUrl}/preview/assets/site.css"`)
  expect(html).toContain(`<base href="${environment.siteUrl}/" target="_blank">`)
  expect(html).toContain('<meta name="robots" content="noindex, nofollow">')
})

describe('the address of a file on a preview', () => {
  const partsOf = (address: string) => {
    const { pathname, searchParams } = new URL(address)
    const [folder = '', name = ''] = pathname.split('/').slice(3).map(decodeURIComponent)
    return [folder, name, searchParams] as const
  }

  it('is good for that file and that time', async () => {
    const { id } = await create('news', { title: 'S obrázkom' })
    const html = (await preview('news', id)) ?? ''
    const [, image = '', file = ''] = /src="([^"]+)"[\s\S]*?<a href="([^"]+)"/.exec(html) ?? []
    expect(partsOf(image).slice(0, 2)).toEqual(['media', 'a b.webp'])
    expect(partsOf(file).slice(0, 2)).toEqual(['documents', 'c.pdf'])
    const [folder, name, query] = partsOf(image)
    expect(previewFile.isAllowed(folder, name, query)).toBe(true)
    expect(previewFile.isAllowed(folder, 'other.webp', query)).toBe(false)
    expect(previewFile.isAllowed('documents', name, query)).toBe(false)
    expect(previewFile.isAllowed(folder, name, query, until + 1)).toBe(false)
    query.set('until', String(until + 60_000))
    expect(previewFile.isAllowed(folder, name, query)).toBe(false)
  })
})
