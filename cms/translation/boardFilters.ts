import { z } from 'zod'
import { contentCollections } from '../collections/contentCollections'
import { locales } from '../locales'
import { translationStates } from './TranslationState'

// What stands in an address is anybody's; what is not understood counts as not asked for.
const oneOf = <Value extends string>(values: readonly Value[]) =>
  z
    .enum(values as readonly [Value, ...Value[]])
    .optional()
    .catch(undefined)

const schema = z.object({
  collection: oneOf(contentCollections),
  locale: oneOf(locales),
  state: oneOf(translationStates),
  /** Only documents of the municipality that the person keeps. */
  town: z.literal('own').optional().catch(undefined),
  /** Only what concerns the person: a translator's languages, what anybody else made or saved last. */
  mine: z.literal('yes').optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
})

export type BoardFilters = z.infer<typeof schema>

/** What the board of translations is asked for, out of the query of its address. */
export const boardFilters = (query: Record<string, string | string[] | undefined>): BoardFilters =>
  schema.parse(query)
