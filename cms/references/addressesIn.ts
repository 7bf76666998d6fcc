import type { FlattenedField } from 'payload'
import { leavesIn } from '../fields/leavesIn'
import { richTextNodes } from '../fields/ready/richTextNodes'
import { isValues, type Values } from '../fields/ready/Values'
import type { Label } from '../translation/textsIn'

/** A web address that a document leads to. */
export interface Address {
  url: string
  labels: Label[]
}

/** The web addresses in a document of one language (see `documentIn`), of fields and of links within texts. */
export const addressesIn = (fields: FlattenedField[], document: Values): Address[] =>
  leavesIn(fields, document).flatMap(({ field, value, labels }): Address[] => {
    const address = (url: unknown): Address[] => {
      const given = typeof url === 'string' ? url.trim() : ''
      return /^https?:\/\/\S+$/i.test(given) && URL.canParse(given)
        ? [{ url: new URL(given).href, labels }]
        : []
    }
    if (field.type === 'text') return [value].flat().flatMap(address)
    if (field.type !== 'richText') return []
    return richTextNodes(value)
      .filter(({ type }) => type === 'link' || type === 'autolink')
      .flatMap(({ fields: link }) =>
        isValues(link) && link.linkType !== 'internal' ? address(link.url) : [],
      )
  })
