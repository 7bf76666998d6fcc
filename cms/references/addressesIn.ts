import type { FlattenedField } from 'payload'
import type { Label } from '../fields/Label'
import { leavesIn } from '../fields/leavesIn'
import { richTextNodes } from '../fields/ready/richTextNodes'
import { isValues, type Values } from '../fields/ready/Values'
import { wordsOf } from './referencesIn'

/** A web address that a document leads to. */
export interface Address {
  url: string
  /** Where the admin's form has it. */
  path: string
  labels: Label[]
  /** The words of a link within a text. */
  words?: string
}

/** The web addresses in a document of one language (see `documentIn`), of fields and of links within texts. */
export const addressesIn = (fields: FlattenedField[], document: Values): Address[] =>
  leavesIn(fields, document).flatMap(({ field, value, path, labels }): Address[] => {
    const address = (url: unknown, words?: string): Address[] => {
      const given = typeof url === 'string' ? url.trim() : ''
      return /^https?:\/\/\S+$/i.test(given) && URL.canParse(given)
        ? [{ url: new URL(given).href, path, labels, ...(words && { words }) }]
        : []
    }
    if (field.type === 'text') return [value].flat().flatMap((url) => address(url))
    if (field.type !== 'richText') return []
    return richTextNodes(value)
      .filter(({ type }) => type === 'link' || type === 'autolink')
      .flatMap((node) => {
        const link = isValues(node.fields) ? node.fields : {}
        return link.linkType === 'internal' ? [] : address(link.url, wordsOf(node))
      })
  })
