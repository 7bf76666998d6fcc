/** Documents come at depth 0, so a relation is an id; the generated types also allow the document itself. */
export const idOf = (relation: string | { id: string } | null | undefined): string | undefined =>
  typeof relation === 'string' ? relation : (relation?.id ?? undefined)
