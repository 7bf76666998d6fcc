import { idOf } from './idOf'

/** The ids of a relation to several documents. */
export const idsOf = (
  relations: (string | { id: string } | null | undefined)[] | null | undefined,
): string[] => (relations ?? []).flatMap((relation) => idOf(relation) ?? [])
