/** What a translator is shown beside the fields: the source, and what changed in it since the translation was checked. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceForTranslation } from '../../../cms/translation/sourceFor'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { type Role, roles, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>
let town: string

beforeAll(async () => {
  payload = await testPayload()
  town = await publishedTown(payload, 'Mesto')
  tokens = await signedInPeople(payload, town)
})
afterAll(() => payload?.destroy())

type Data = Record<string, unknown>
const save = (id: string, locale: 'sk' | 'uk', data: Data, how: Data = {}) =>
  payload.update({ collection: 'services', id, locale, data: data as never, depth: 0, ...how } as never)

/** A published service, translated into Ukrainian. */
const service = async (): Promise<string> => {
  const { id, steps } = await payload.create({
    collection: 'services',
    depth: 0,
    draft: true,
    data: {
      title: 'Pobyt',
      summary: 'Ako na to',
      ready: true,
      municipality: town,
      steps: [{ title: 'Príďte v pondelok' }, { title: 'Počkajte' }],
    } as never,
  })
  const translatedSteps = (steps ?? []).map((step, index) => ({ id: step.id, title: `Крок ${index}` }))
  await save(id, 'uk', { title: 'Проживання', ready: true, steps: translatedSteps }, { draft: true })
  await save(id, 'sk', { _status: 'published' })
  return id
}

const sourceOf = async (id: string, locale = 'uk'): Promise<SourceForTranslation> => {
  const answer = await askRest(`/services/${id}/translations/source?locale=${locale}`, {
    token: tokens.editor,
    headers: { 'accept-language': 'sk' },
  })
  expect(answer.status).toBe(200)
  return answer.body as unknown as SourceForTranslation
}

const marks = { same: '', added: '+', removed: '-' } as const
const shown = ({ texts }: SourceForTranslation) =>
  texts.map(
    ({ label, parts }) =>
      `${label}: ${parts.map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`).join('')}`,
  )

describe('the source', () => {
  it('is shown as it was when the translation was checked, with what changed since', async () => {
    const id = await service()
    const unchanged = ['Názov: Pobyt', 'Zhrnutie: Ako na to', 'Krok – Čo urobiť: Príďte v pondelok']
    expect(shown(await sourceOf(id))).toEqual([...unchanged, 'Krok – Čo urobiť: Počkajte'])

    const { steps } = await payload.findByID({ collection: 'services', id, depth: 0 })
    const changed = steps?.map((step, index) => (index ? step : { ...step, title: 'Príďte v utorok' }))
    await save(id, 'sk', { steps: changed, summary: '', _status: 'published' })
    const source = await sourceOf(id)
    expect(source).toMatchObject({
      source: 'sk',
      formerKnown: true,
      languages: { uk: { state: 'outdated' } },
    })
    expect(shown(source)).toEqual([
      'Názov: Pobyt',
      'Krok – Čo urobiť: Príďte v -pondelok-+utorok+',
      'Krok – Čo urobiť: Počkajte',
      'Zhrnutie: -Ako na to-',
    ])

    await askRest(`/services/${id}/translations/check?locale=uk`, { method: 'POST', token: tokens.editor })
    expect(shown(await sourceOf(id)).join()).not.toMatch(/[+-]\S/)
  })

  it('is what is published, and no draft of it', async () => {
    const id = await service()
    await save(id, 'sk', { title: 'Rozpísané' }, { draft: true })
    expect(shown(await sourceOf(id))[0]).toBe('Názov: Pobyt')
    await save(id, 'sk', { _status: 'published' })
    expect(shown(await sourceOf(id))[0]).toBe('Názov: -Pobyt-+Rozpísané+')
  })

  it('is found among many versions, by its text', async () => {
    const id = await service()
    for (let number = 1; number <= 5; number++) {
      await save(id, 'sk', { title: `Pobyt ${number}`, _status: 'published' })
    }
    expect(shown(await sourceOf(id))[0]).toBe('Názov: Pobyt +5+')
  })

  it('is shown whole, with a word about it, when the former version is no longer kept', async () => {
    const id = await service()
    await save(id, 'sk', { title: 'Pobyt inak', _status: 'published' })
    await payload.db.deleteVersions({
      collection: 'services',
      where: { and: [{ parent: { equals: id } }, { latest: { not_equals: true } }] },
    })
    const source = await sourceOf(id)
    expect(source).toMatchObject({ formerKnown: false, languages: { uk: { state: 'outdated' } } })
    expect(shown(source)[0]).toBe('Názov: Pobyt inak')
  })

  it('has no source of its own', async () => {
    expect(await sourceOf(await service(), 'sk')).toMatchObject({ source: 'sk', texts: [] })
  })

  it.each(roles)('asked for by %s', async (role) => {
    const id = await service()
    await save(id, 'sk', { title: 'Tajná oprava' }, { draft: true })
    const { status, text } = await askRest(`/services/${id}/translations/source?locale=uk`, {
      token: tokens[role],
    })
    const worksHere = !['anonymous', 'member'].includes(role)
    expect(status).toBe(worksHere ? 200 : 403)
    expect(text).not.toContain('Tajná oprava')
  })

  it('of a draft of another town is not shown to a town’s editor', async () => {
    const other = await publishedTown(payload, 'Iné mesto')
    const { id } = await payload.create({
      collection: 'services',
      draft: true,
      data: { title: 'Cudzie', municipality: other } as never,
    })
    const path = `/services/${id}/translations/source?locale=uk`
    expect((await askRest(path, { token: tokens.municipality })).status).toBe(404)
    expect((await askRest(path, { token: tokens.editor })).status).toBe(200)
  })
})
