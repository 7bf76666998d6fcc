/** The values of a document's fields, or of one of its rows, by name. */
export type Values = Record<string, unknown>

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isValues) : [])
