import { createHash } from 'node:crypto'
import type { FlattenedField } from 'payload'
import type { Values } from '../../fields/ready/Values'
import { eachUnit, type Unit } from './eachUnit'
import type { Inline } from './Inline'

/** The texts of a document of one language that a translator is given. */
export const unitsOf = (fields: FlattenedField[], document: Values): Unit[] => {
  const units: Unit[] = []
  eachUnit(fields, document, structuredClone(document), (unit) => {
    units.push(unit)
    return null
  })
  return units
}

/**
 * A fingerprint of all that a translator is given: words, looks and links, and in which order. It is stricter than
 * the one that makes translations outdated, because a translation is put together again on what the source is like.
 */
export const hashOfUnits = (units: Unit[]): string => {
  const shape = (line: Inline[]): unknown =>
    line.map((part) =>
      typeof part === 'string' ? part : [part.kind, part.node.format, part.node.fields, shape(part.children)],
    )
  const whole = units.map(({ id, line }) => [id, shape(line)])
  return createHash('sha256').update(JSON.stringify(whole)).digest('base64url')
}
