import { longestSlug } from './slugify'
import { slugProblem } from './slugProblem'

/**
 * The slug itself if it can be had, otherwise the first of `slug-2`, `slug-3` … that can. Null for an empty slug
 * and after 200 attempts, which no archive of honest titles reaches.
 */
export const freeSlug = async (
  slug: string,
  collection: string,
  isTaken: (candidate: string) => Promise<boolean>,
): Promise<string | null> => {
  if (!slug) return null
  for (let number = 1; number <= 200; number++) {
    const suffix = number === 1 ? '' : `-${number}`
    const candidate = `${slug.slice(0, longestSlug - suffix.length).replace(/-$/, '')}${suffix}`
    if (!slugProblem(candidate, collection) && !(await isTaken(candidate))) return candidate
  }
  return null
}
