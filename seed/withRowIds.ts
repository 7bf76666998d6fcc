import { isRecord } from './inLocale'

/**
 * Gives the rows of arrays and blocks the IDs that they already have, so that another language's texts come
 * into the same rows instead of replacing them.
 */
export function withRowIds(value: unknown, existing: unknown): unknown {
  if (Array.isArray(value)) {
    const rows: unknown[] = Array.isArray(existing) ? existing : []
    return value.map((row, index) => {
      const own = rows[index]
      const filled = withRowIds(row, own)
      return isRecord(filled) && isRecord(own) && typeof own.id === 'string'
        ? { ...filled, id: own.id }
        : filled
    })
  }
  // Rich text is one value per language, not rows that the languages share.
  if (!isRecord(value) || 'root' in value) return value
  const old = isRecord(existing) ? existing : {}
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, withRowIds(field, old[name])]),
  )
}
