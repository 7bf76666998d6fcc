import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ExternalLink } from '../payload-types'
import { type Uses, usesOfKeys } from '../references/usesOf'
import { linkStates } from './LinkOutcome'

/** What is asked of the list; what is not understood counts as not asked for. */
const schema = z.object({
  /** Without a state: what an editor has to look at. */
  state: z
    .enum([...linkStates, 'ignored'])
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
})

export type LinkFilters = z.infer<typeof schema>

export const linkFilters = (query: Record<string, string | string[] | undefined>): LinkFilters =>
  schema.parse(query)

export interface LinkList {
  links: { link: ExternalLink; uses: Uses }[]
  total: number
  page: number
  pages: number
}

const pageSize = 30

/** Links to other websites with where they are used, those that are dead first. */
export const linkList = async (req: PayloadRequest, { page, state }: LinkFilters): Promise<LinkList> => {
  const states = state && state !== 'ignored' ? [state] : state ? linkStates : ['dead', 'unclear']
  const found = await req.payload.find({
    collection: 'external-links',
    depth: 0,
    limit: pageSize,
    overrideAccess: false,
    page,
    sort: ['-missedDays', 'url'],
    user: req.user,
    where: { and: [{ state: { in: [...states] } }, { isFine: { equals: state === 'ignored' } }] },
  })
  const uses = await usesOfKeys(
    found.docs.map(({ url }) => url),
    req,
  )
  const links = found.docs.map((link, index) => ({ link, uses: uses[index] ?? { uses: [], hidden: 0 } }))
  return { links, total: found.totalDocs, page, pages: found.totalPages }
}
