import type { GlobalSlug, Payload } from 'payload'
import { type Target, targetsIn } from './targetsIn'

const globals = ['navigation', 'footer', 'settings', 'notice'] as const satisfies GlobalSlug[]

/** What stands on every page: where the menus, the footer and the settings of the site lead to. */
export const globalTargets = async (
  payload: Payload,
): Promise<{ global: (typeof globals)[number]; targets: Target[] }[]> =>
  Promise.all(
    globals.map(async (global) => {
      const values = await payload.findGlobal({ slug: global, depth: 0, locale: 'all' })
      const { flattenedFields } = payload.config.globals.find(({ slug }) => slug === global) ?? {
        flattenedFields: [],
      }
      return { global, targets: targetsIn(flattenedFields, { ...values }) }
    }),
  )
