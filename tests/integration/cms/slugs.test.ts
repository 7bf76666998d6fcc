import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})
afterAll(() => payload?.destroy())

const draft = (title: string, more: Record<string, unknown> = {}) =>
  payload.create({ collection: 'news', draft: true, data: { title, ...more } as never })

/** Saves as the admin does every second. */
const autosave = (id: string, data: Record<string, unknown>, locale: 'sk' | 'en' | 'uk' = 'sk') =>
  payload.update({ collection: 'news', id, locale, draft: true, autosave: true, data: data as never })

const publish = (id: string, data: Record<string, unknown> = {}) =>
  payload.update({ collection: 'news', id, data: { ready: true, _status: 'published', ...data } as never })

describe('a slug', () => {
  it('is made from the title in each language', async () => {
    const { id, slug } = await draft('Ľudia z Ukrajiny v Žiline')
    expect(slug).toBe('ludia-z-ukrajiny-v-ziline')
    expect((await autosave(id, { title: 'Люди з України в Жиліні' }, 'uk')).slug).toBe(
      'liudy-z-ukrainy-v-zhylini',
    )
    expect((await autosave(id, { title: 'People from Ukraine' }, 'en')).slug).toBe('people-from-ukraine')
    const all = await payload.findByID({ collection: 'news', id, draft: true, locale: 'all' })
    expect(all.slug).toEqual({
      sk: 'ludia-z-ukrajiny-v-ziline',
      en: 'people-from-ukraine',
      uk: 'liudy-z-ukrainy-v-zhylini',
    })
  })

  it('follows the title while it is being typed', async () => {
    const { id } = await draft('')
    for (const [title, slug] of [
      ['Me', 'me'],
      ['Memoran', 'memoran'],
      ['Memorandum o spolupráci', 'memorandum-o-spolupraci'],
    ] as const) {
      expect((await autosave(id, { title })).slug).toBe(slug)
    }
  })

  it('stays as it was typed', async () => {
    const { id } = await draft('Dlhý názov správy')
    expect((await autosave(id, { slug: 'kratka' })).slug).toBe('kratka')
    expect((await autosave(id, { title: 'Iný názov' })).slug).toBe('kratka')
  })

  it('is tidied when it is typed untidily', async () => {
    const { id } = await draft('Názov')
    expect((await autosave(id, { slug: '  Moja Nová/Adresa! ' })).slug).toBe('moja-nova-adresa')
  })

  it('is made again when it is emptied', async () => {
    const { id } = await draft('Názov na vymazanie')
    await autosave(id, { slug: 'nieco' })
    expect((await autosave(id, { slug: '' })).slug).toBe('nazov-na-vymazanie')
  })

  it('does not change by itself once it is published', async () => {
    const { id } = await draft('Zverejnený názov')
    await publish(id)
    expect((await autosave(id, { title: 'Opravený názov' })).slug).toBe('zverejneny-nazov')
    expect((await publish(id, { title: 'Opravený názov' })).slug).toBe('zverejneny-nazov')
  })

  it('gets a number when a document of the same title has it', async () => {
    await draft('Rovnaký názov')
    expect((await draft('Rovnaký názov')).slug).toBe('rovnaky-nazov-2')
    const third = await draft('Rovnaký názov')
    expect(third.slug).toBe('rovnaky-nazov-3')
    // Saving it again does not number it on.
    expect((await autosave(third.id, { summary: 'x' })).slug).toBe('rovnaky-nazov-3')
  })

  it('may be the same in two languages and two collections', async () => {
    const { id, slug } = await draft('Forum 2019')
    expect((await autosave(id, { title: 'Forum 2019' }, 'en')).slug).toBe(slug)
    const event = await payload.create({
      collection: 'events',
      draft: true,
      data: { title: 'Forum 2019', startsOn: '2026-12-01T08:00:00.000Z' } as never,
    })
    expect(event.slug).toBe(slug)
  })

  it('is never only digits, nor a section’s word', async () => {
    expect((await draft('2018')).slug).toBe('2018-2')
    const page = await payload.create({
      collection: 'pages',
      draft: true,
      data: { title: 'Správy' } as never,
    })
    expect(page.slug).toBe('spravy-2')
  })

  it('is free again for a copy', async () => {
    const { id } = await draft('Predloha')
    await autosave(id, { title: 'Template' }, 'en')
    const copy = await payload.duplicate({ collection: 'news', id })
    expect(copy.slug).toBe('predloha-2')
    const all = await payload.findByID({ collection: 'news', id: copy.id, draft: true, locale: 'all' })
    expect(all.slug).toMatchObject({ sk: 'predloha-2', en: 'template-2' })
  })
})

describe('publishing is refused, in the editor’s language,', () => {
  const messages = (error: unknown) =>
    (error as { data: { errors: { message: string; path: string }[] } }).data.errors

  it('with a slug that is taken', async () => {
    const first = await draft('Obsadená adresa')
    await publish(first.id)
    const second = await draft('Iná správa')
    // The autosave of a taken slug succeeds.
    expect((await autosave(second.id, { slug: 'obsadena-adresa' })).slug).toBe('obsadena-adresa')
    const error = await publish(second.id).catch((thrown: unknown) => thrown)
    expect(messages(error)).toEqual([
      {
        label: 'slovenčina – obsadena-adresa',
        message: expect.stringContaining('iný dokument'),
        path: 'slug',
      },
    ])
  })

  it('with a slug that is taken by a document in the trash', async () => {
    const first = await draft('Adresa v koši')
    await publish(first.id)
    await payload.update({
      collection: 'news',
      id: first.id,
      data: { deletedAt: new Date().toISOString() },
    })
    const second = await draft('Adresa mimo koša')
    await autosave(second.id, { slug: 'adresa-v-kosi' })
    const error = await publish(second.id).catch((thrown: unknown) => thrown)
    expect(messages(error)[0]?.message).toContain('koši')
  })

  it('with digits alone or a section’s word', async () => {
    const { id } = await draft('Názov roka')
    const error = await publish(id, { slug: '2019' }).catch((thrown: unknown) => thrown)
    expect(messages(error)[0]?.message).toContain('len číslo')
    const page = await payload.create({
      collection: 'pages',
      draft: true,
      data: { title: 'Hľadanie' } as never,
    })
    const reserved = await payload
      .update({
        collection: 'pages',
        id: page.id,
        data: { slug: 'hladat', ready: true, _status: 'published' },
      })
      .catch((thrown: unknown) => thrown)
    expect(messages(reserved)[0]?.message).toContain('patrí časti webu')
  })

  it('in Ukrainian for those who work in Ukrainian', async () => {
    await payload.create({
      collection: 'users',
      data: { email: 'slug@example.org', password: 'dlhé heslo na skúšku', name: 'x', roles: ['editor'] },
    })
    const login = await askRest('/users/login', {
      method: 'POST',
      body: { email: 'slug@example.org', password: 'dlhé heslo na skúšku' },
    })
    const token = /payload-token=([^;]+)/.exec(login.headers.get('set-cookie') ?? '')?.[1]
    const { id } = await draft('Українською')
    const answer = await askRest(`/news/${id}`, {
      method: 'PATCH',
      token,
      headers: { 'accept-language': 'uk' },
      body: { slug: '2020', ready: true, _status: 'published' },
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Адреса не може бути лише числом')
  })

  it('when two editors publish the same slug at once: one of them', async () => {
    const [first, second] = [await draft('Súbeh jeden'), await draft('Súbeh dva')]
    const results = await Promise.allSettled([
      publish(first.id, { slug: 'subeh' }),
      publish(second.id, { slug: 'subeh' }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.status] : []))
    // SQLite saves them one after the other; in MongoDB's transactions the second meets a write conflict.
    expect(refused).toEqual([payload.db.name === 'sqlite' ? 400 : undefined])
  })
})
