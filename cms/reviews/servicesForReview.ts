import type { Payload, Where } from 'payload'
import { isValues, type Values } from '../fields/ready/Values'
import { defaultLocale, isLocale, locales } from '../locales'
import { titleOf } from '../titleOf'
import { reviewDueOn, reviewState } from './reviewDueOn'
import type { ServiceForReview } from './ServiceForReview'

type Read = Values & { id: string }

const idOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const isoDate = (value: unknown): string | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null

interface Which {
  now: Date
  /** The language of titles. */
  language: string
  /** Which services are asked for, such as those of one municipality. */
  where?: Where
}

/** The public services that are due for a review or will soon be, the most urgent first. */
export const servicesForReview = async (
  payload: Payload,
  { language, now, where = {} }: Which,
): Promise<ServiceForReview[]> => {
  const locale = isLocale(language) ? language : defaultLocale
  const select = {
    title: true,
    ready: true,
    municipality: true,
    responsible: true,
    verifiedOn: true,
  } as const
  const all = { locale: 'all', pagination: false } as const
  const published: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, where]
  const { docs } = await payload.db.find<Read>({
    ...all,
    collection: 'services',
    select,
    where: { and: published },
  })
  const rows = docs
    .filter(({ ready }) => locales.some((one) => isValues(ready) && ready[one] === true))
    .map((document) => ({ document, state: reviewState(isoDate(document.verifiedOn), now) }))
    .filter(({ state }) => state !== 'fine')

  const found = async (collection: 'municipalities' | 'users', name: string, ids: (string | null)[]) => {
    const { docs: named } = await payload.db.find<Read>({
      ...all,
      collection,
      select: { [name]: true },
      where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    })
    return new Map(named.map((one) => [String(one.id), titleOf(one[name], locale)]))
  }
  const towns = await found(
    'municipalities',
    'title',
    rows.map(({ document }) => idOf(document.municipality)),
  )
  const people = await found(
    'users',
    'name',
    rows.map(({ document }) => idOf(document.responsible)),
  )
  const drafts = await payload.db.queryDrafts<Read>({
    ...all,
    collection: 'services',
    select: { parent: true, version: { verifiedOn: true } },
    where: {
      and: [
        { 'version._status': { equals: 'draft' } },
        { parent: { in: rows.map(({ document }) => document.id) } },
      ],
    },
  })
  const verifiedInDraft = new Set(
    drafts.docs
      .filter(({ verifiedOn }) => reviewState(isoDate(verifiedOn), now) === 'fine')
      .map(({ id }) => String(id)),
  )

  return rows
    .map(({ document, state }): ServiceForReview => {
      const verifiedOn = isoDate(document.verifiedOn)
      const responsible = idOf(document.responsible)
      const name = responsible && people.get(responsible)
      return {
        id: String(document.id),
        title: titleOf(document.title, locale),
        town: towns.get(idOf(document.municipality) ?? '') ?? '',
        verifiedOn,
        dueOn: verifiedOn && reviewDueOn(verifiedOn).toISOString(),
        state,
        responsible: responsible && name ? { id: responsible, name } : null,
        inDraft: verifiedInDraft.has(String(document.id)),
      }
    })
    .sort((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))
}
