import type { Locale } from '../cms/locales'

/** One value in the languages that it exists in. A language left out is a translation that is missing. */
export class Translated<T> {
  constructor(readonly values: Readonly<Partial<Record<Locale, T>>>) {}
}

export function translated<T>(sk: T, en?: T, uk?: T): Translated<T> {
  const values: Partial<Record<Locale, T>> = { sk }
  if (en !== undefined) values.en = en
  if (uk !== undefined) values.uk = uk
  return new Translated(values)
}
