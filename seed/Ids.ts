import type { Reference } from './reference'

/** What IDs the seed's documents have in this database. */
export class Ids {
  private readonly ids = new Map<string, string>()

  set(collection: string, key: string, id: string): void {
    this.ids.set(`${collection}/${key}`, id)
  }

  get(collection: string, key: string): string {
    const id = this.ids.get(`${collection}/${key}`)
    if (id === undefined)
      throw new Error(`The seed refers to ${collection}/${key}, which it does not contain.`)
    return id
  }

  all(collection: string): string[] {
    const prefix = `${collection}/`
    return [...this.ids].filter(([key]) => key.startsWith(prefix)).map(([, id]) => id)
  }

  readonly of = (reference: Reference): string => this.get(reference.collection, reference.key)
}
