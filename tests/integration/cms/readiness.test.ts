import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { publishedTown } from './publishedTown'

let payload: Payload
let town: string

beforeAll(async () => {
  payload = await testPayload()
  town = await publishedTown(payload, 'Mesto')
})
afterAll(() => payload?.destroy())

interface Refusal {
  status: number
  data: { errors: { label?: string; message: string; path: string }[] }
}
const refusal = (promise: Promise<unknown>): Promise<Refusal> =>
  promise.then(
    () => {
      throw new Error('It was not refused.')
    },
    (error: unknown) => error as Refusal,
  )
const labels = ({ data }: Refusal) => data.errors.map(({ label }) => label)

describe('publishing', () => {
  it('needs a language that is ready', async () => {
    const error = await refusal(
      payload.create({ collection: 'news', data: { title: 'Nehotová', _status: 'published' } as never }),
    )
    expect(error.status).toBe(400)
    expect(error.data.errors).toEqual([expect.objectContaining({ path: 'ready' })])
  })

  it('needs the title and the slug of every language that is ready, and says of which', async () => {
    const { id } = await payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'Hotová', ready: true } as never,
    })
    await payload.update({ collection: 'news', id, locale: 'uk', draft: true, data: { ready: true } })
    const error = await refusal(payload.update({ collection: 'news', id, data: { _status: 'published' } }))
    expect(labels(error)).toEqual(['ukrajinčina – Názov', 'ukrajinčina – Adresa stránky'])
    // The form that is open is Slovak, where these fields are filled in.
    expect(error.data.errors.map(({ path }) => path)).toEqual(['ready', 'ready'])

    await payload.update({ collection: 'news', id, locale: 'uk', draft: true, data: { title: 'Готова' } })
    const published = await payload.update({ collection: 'news', id, data: { _status: 'published' } })
    expect(published._status).toBe('published')
  })

  it('does not ask for the texts of a language that is not ready', async () => {
    const { id } = await payload.create({
      collection: 'news',
      draft: true,
      locale: 'uk',
      data: { title: 'Лише українською', ready: true } as never,
    })
    // Published from the Slovak form, where nothing is filled in.
    const published = await payload.update({
      collection: 'news',
      id,
      locale: 'sk',
      data: { _status: 'published' },
    })
    expect(published._status).toBe('published')
    expect((await askRest(`/news/${id}?locale=uk`)).status).toBe(200)
    expect((await askRest(`/news/${id}?locale=sk`)).status).toBe(404)
  })

  it('asks for the texts of rows, which are shared by all languages', async () => {
    const { id } = await payload.create({
      collection: 'services',
      draft: true,
      data: { title: 'Služba', ready: true, municipality: town, bring: [{ item: 'Pas' }] } as never,
    })
    await payload.update({
      collection: 'services',
      id,
      locale: 'en',
      draft: true,
      data: { title: 'Service', ready: true },
    })
    const error = await refusal(
      payload.update({ collection: 'services', id, data: { _status: 'published' } }),
    )
    expect(labels(error)).toEqual(['angličtina – Doklad alebo vec'])
  })

  it('asks for the texts of a page’s blocks', async () => {
    const { id } = await payload.create({
      collection: 'pages',
      draft: true,
      data: { title: 'Stránka', ready: true, layout: [{ blockType: 'hero' }] } as never,
    })
    const error = await refusal(payload.update({ collection: 'pages', id, data: { _status: 'published' } }))
    expect(labels(error)).toEqual(['slovenčina – Nadpis'])
    expect(error.data.errors[0]?.path).toBe('layout.0.title')
  })

  it('asks for what is missing inside a rich text of another language', async () => {
    const body = {
      root: {
        type: 'root',
        format: '' as const,
        indent: 0,
        version: 1,
        direction: 'ltr' as const,
        children: [
          {
            type: 'block',
            version: 2,
            format: '',
            fields: { id: 'a', blockType: 'quote', text: '', author: 'Ona' },
          },
        ],
      },
    }
    const { id } = await payload.create({
      collection: 'news',
      draft: true,
      locale: 'en',
      data: { title: 'With a quote', ready: true, body } as never,
    })
    const error = await refusal(
      payload.update({ collection: 'news', id, locale: 'sk', data: { _status: 'published' } }),
    )
    expect(labels(error)).toEqual(['angličtina – Citát'])
  })

  it('asks for the description of each picture in each language that is ready', async () => {
    const data = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#284' } })
      .png()
      .toBuffer()
    const media = await payload.create({
      collection: 'media',
      data: { alt: 'Zelený štvorec' },
      file: { data, mimetype: 'image/png', name: 'stvorec.png', size: data.length },
    })
    const { id } = await payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'S obrázkom', ready: true, cover: media.id } as never,
    })
    await payload.update({
      collection: 'news',
      id,
      locale: 'uk',
      draft: true,
      data: { title: 'Із зображенням', ready: true },
    })
    const error = await refusal(payload.update({ collection: 'news', id, data: { _status: 'published' } }))
    expect(labels(error)).toEqual([`ukrajinčina – opis obrázka ${media.filename}`])
    await payload.update({
      collection: 'media',
      id: media.id,
      locale: 'uk',
      data: { alt: 'Зелений квадрат' },
    })
    expect((await payload.update({ collection: 'news', id, data: { _status: 'published' } }))._status).toBe(
      'published',
    )
  })

  it('of one language alone leaves the others as they were published', async () => {
    const { id } = await payload.create({
      collection: 'news',
      data: { title: 'Jeden jazyk', ready: true, _status: 'published' } as never,
    })
    // A Ukrainian version that is marked as ready too early …
    await payload.update({ collection: 'news', id, locale: 'uk', draft: true, data: { ready: true } })
    await payload.update({ collection: 'news', id, draft: true, data: { title: 'Jeden jazyk, opravený' } })
    // … does not stop the Slovak one from being published.
    await payload.update({
      collection: 'news',
      id,
      locale: 'sk',
      publishSpecificLocale: 'sk',
      data: { _status: 'published' },
    })
    const slovak = await askRest(`/news/${id}?locale=sk`)
    expect(slovak.body.title).toBe('Jeden jazyk, opravený')
    expect((await askRest(`/news/${id}?locale=uk`)).status).toBe(404)
  })
})

describe('drafts', () => {
  it('are saved however incomplete they are', async () => {
    const { id } = await payload.create({ collection: 'events', draft: true, data: {} as never })
    for (const data of [
      { ready: true },
      { title: '' },
      { slug: '!!!' },
      { online: 'not an address' },
      { capacity: -5 },
    ]) {
      const saved = await payload.update({
        collection: 'events',
        id,
        draft: true,
        autosave: true,
        data: data as never,
      })
      expect(saved._status).toBe('draft')
    }
  })

  it('without a title may be many, published ones in one language too', async () => {
    for (let number = 0; number < 2; number++) {
      const { id } = await payload.create({ collection: 'topics', draft: true, data: {} as never })
      await payload.update({
        collection: 'topics',
        id,
        draft: true,
        locale: 'en',
        data: { title: '', slug: '' },
      })
      const data = { title: `Téma ${number}`, ready: true, _status: 'published' as const }
      expect((await payload.update({ collection: 'topics', id, data }))._status).toBe('published')
    }
  })

  it('leave what is published alone', async () => {
    const { id } = await payload.create({
      collection: 'news',
      data: { title: 'Zverejnené', ready: true, _status: 'published' } as never,
    })
    const before = await payload.findByID({ collection: 'news', id, locale: 'all' })
    for (let number = 1; number <= 3; number++) {
      await payload.update({
        collection: 'news',
        id,
        draft: true,
        autosave: true,
        data: {
          title: `Rozpísané ${number}`,
          slug: `rozpisane-${number}`,
          audience: 'members',
          ready: false,
        },
      })
    }
    await payload.update({
      collection: 'news',
      id,
      locale: 'en',
      draft: true,
      autosave: true,
      data: { title: 'New' },
    })
    const after = await payload.findByID({ collection: 'news', id, locale: 'all' })
    expect(after).toEqual(before)
    expect((await payload.findByID({ collection: 'news', id, draft: true })).title).toBe('Rozpísané 3')
  })

  it('move to the trash and back without being complete', async () => {
    const { id } = await payload.create({ collection: 'news', draft: true, data: {} as never })
    const deletedAt = new Date().toISOString()
    const trashed = await payload.update({ collection: 'news', id, data: { deletedAt } })
    expect(trashed.deletedAt).toBe(deletedAt)
    const back = await payload.update({ collection: 'news', id, trash: true, data: { deletedAt: null } })
    expect(back.deletedAt).toBeNull()
  })
})
