import type { Reference } from './reference'
import type { Translated } from './translated'

/**
 * A document as the seed writes it: like the generated type, but any value may be given per language, and
 * where an ID is expected a reference may stand.
 */
export type Seeded<T> =
  | T
  | Translated<T>
  | (string extends T ? Reference : never)
  | (T extends readonly (infer Item)[] ? readonly Seeded<Item>[] : never)
  | (T extends object ? { [Key in keyof T]: Seeded<T[Key]> } : never)

type WrittenByPayload = 'id' | 'ready' | 'slug' | 'updatedAt' | 'createdAt' | 'deletedAt' | '_status'

/** The content of one document; it is ready in the languages in which it has a slug. */
export type SeededDocument<T> = { slug: Translated<string> } & {
  [Key in keyof Omit<T, WrittenByPayload>]: Seeded<T[Key & keyof T]>
}
