import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '../../../cms/locales'
import { testPayload } from '../testPayload'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})
afterAll(() => payload?.destroy())

/** A news article published in Slovak and Ukrainian. */
async function published(slug: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'news',
    data: { title: slug, slug, ready: true, _status: 'published' } as never,
  })
  await payload.update({
    collection: 'news',
    id,
    locale: 'uk',
    data: { title: slug, slug: `${slug}-uk`, ready: true },
  })
  return id
}

const change = (id: string, data: Record<string, unknown>, locale: Locale = 'sk') =>
  payload.update({ collection: 'news', id, locale, data: { _status: 'published', ...data } as never })

const redirectsTo = async (id: string) => {
  const { docs } = await payload.find({
    collection: 'redirects',
    depth: 0,
    pagination: false,
    sort: 'fromSlug',
    where: { 'document.value': { equals: id } },
  })
  return docs.map(({ kind, collectionSlug, locale, fromSlug }) =>
    [kind, collectionSlug, locale, fromSlug].join(' '),
  )
}

describe('a published slug that changes', () => {
  it('leaves a redirect in its language', async () => {
    const id = await published('prva')
    await change(id, { slug: 'druha' })
    expect(await redirectsTo(id)).toEqual(['automatic news sk prva'])
    await change(id, { slug: 'druga-uk' }, 'uk')
    expect(await redirectsTo(id)).toEqual(['automatic news sk prva', 'automatic news uk prva-uk'])
  })

  it('leaves none while it is a draft, and one from what was published', async () => {
    const id = await published('navrh')
    for (const slug of ['navrh-1', 'navrh-2', 'navrh-3']) {
      await payload.update({ collection: 'news', id, draft: true, autosave: true, data: { slug } })
    }
    expect(await redirectsTo(id)).toEqual([])
    await change(id, {})
    expect(await redirectsTo(id)).toEqual(['automatic news sk navrh'])
  })

  it('leaves redirects in all languages that one publishing changes', async () => {
    const id = await published('naraz')
    await payload.update({
      collection: 'news',
      id,
      locale: 'uk',
      draft: true,
      data: { slug: 'naraz-nove-uk' },
    })
    await payload.update({ collection: 'news', id, locale: 'sk', draft: true, data: { slug: 'naraz-nove' } })
    await change(id, {})
    expect(await redirectsTo(id)).toEqual(['automatic news sk naraz', 'automatic news uk naraz-uk'])
  })

  it('leads from every older slug to the document, not from one to the next', async () => {
    const id = await published('a')
    await change(id, { slug: 'b' })
    await change(id, { slug: 'c' })
    expect(await redirectsTo(id)).toEqual(['automatic news sk a', 'automatic news sk b'])
  })

  it('does not run in circles when it changes back', async () => {
    const id = await published('tam')
    await change(id, { slug: 'spat' })
    await change(id, { slug: 'tam' })
    expect(await redirectsTo(id)).toEqual(['automatic news sk spat'])
    await change(id, { slug: 'spat' })
    expect(await redirectsTo(id)).toEqual(['automatic news sk tam'])
  })

  it('gives its old address to another document that takes it', async () => {
    const first = await published('vzacna')
    await change(first, { slug: 'ina' })
    expect(await redirectsTo(first)).toEqual(['automatic news sk vzacna'])
    const { id: second } = await payload.create({
      collection: 'news',
      data: { title: 'vzacna', slug: 'vzacna', ready: true, _status: 'published' } as never,
    })
    expect(await redirectsTo(first)).toEqual([])
    await change(second, { slug: 'este-ina' })
    expect(await redirectsTo(second)).toEqual(['automatic news sk vzacna'])
  })

  it('is remembered over a time when it was not published', async () => {
    const id = await published('stiahnuta')
    await change(id, { _status: 'draft' })
    await payload.update({ collection: 'news', id, draft: true, autosave: true, data: { slug: 'vratena' } })
    await change(id, {})
    expect(await redirectsTo(id)).toEqual(['automatic news sk stiahnuta'])
  })

  it('leaves none in a language in which nobody could read it', async () => {
    const { id } = await payload.create({
      collection: 'news',
      data: { title: 'x', slug: 'len-slovenska', ready: true, _status: 'published' } as never,
    })
    await change(id, { title: 'y', slug: 'not-ready', ready: false }, 'en')
    await change(id, { slug: 'still-not-ready', ready: true }, 'en')
    expect(await redirectsTo(id)).toEqual([])
  })

  it('keeps its redirects in the trash and loses them when it is deleted', async () => {
    const id = await published('zmaze-sa')
    await change(id, { slug: 'zmaze-sa-2' })
    await payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } })
    expect(await redirectsTo(id)).toEqual(['automatic news sk zmaze-sa'])
    await payload.delete({ collection: 'news', id, trash: true })
    const left = await payload.count({ collection: 'redirects', where: { fromSlug: { equals: 'zmaze-sa' } } })
    expect(left.totalDocs).toBe(0)
  })

  it('leaves a redirect when an older version is restored', async () => {
    const id = await published('povodna')
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      sort: '-updatedAt',
      limit: 1,
    })
    await change(id, { slug: 'zmenena' })
    await payload.restoreVersion({ collection: 'news', id: docs[0]?.id ?? '' })
    const restored = await payload.findByID({ collection: 'news', id })
    expect(restored.slug).toBe('povodna')
    expect(await redirectsTo(id)).toEqual(['automatic news sk zmenena'])
  })
})
