import type { FlattenedField } from 'payload'
import type { Label } from '../../fields/Label'
import { richTextBlockFields } from '../../fields/ready/richTextBlockFields'
import { rowFields } from '../../fields/ready/rowFields'
import { isValues, rowsOf, type Values } from '../../fields/ready/Values'
import { isInlineNode } from '../isInlineNode'
import { untranslated } from '../untranslated'
import { type Inline, wordsOf } from './Inline'
import { inlineOf, nodesOf } from './inlineNodes'

/** One text, or one line of a rich text, as it is given to a translator. */
export interface Unit {
  /** The field, the ids of the rows that it is in, and in a rich text the number of the line. */
  id: string
  /** The labels of the field and of what it is in, outermost first. */
  labels: Label[]
  line: Inline[]
}

/** What a unit is replaced by; null leaves it as it is. */
export type Replace = (unit: Unit) => Inline[] | null

interface Place {
  id: string
  labels: Label[]
  /** Whether all of it is this language's own, as it is inside a rich text; otherwise only localized fields are. */
  wholly: boolean
}

const below = (id: string, name: string) => (id ? `${id}.${name}` : name)
const start: Place = { id: '', labels: [], wholly: false }

/**
 * Visits the texts of a document of one language, in the order of the form, and puts into `target`, the document in
 * the language of a translation, what each is replaced by. A rich text is built anew on what the source's looks like,
 * so that headings, lists, tables, pictures and blocks are those of the source.
 */
export const eachUnit = (
  fields: FlattenedField[],
  source: Values,
  target: Values,
  replace: Replace,
  place: Place = start,
): void => {
  for (const field of fields) {
    if (untranslated.has(field.name) || ('hidden' in field && field.hidden)) continue
    const value = source[field.name]
    const here: Place = {
      id: below(place.id, field.name),
      labels: [...place.labels, 'label' in field ? field.label : undefined],
      wholly: place.wholly || ('localized' in field && field.localized === true),
    }
    switch (field.type) {
      case 'array':
      case 'blocks': {
        const targetRows = rowsOf(target[field.name])
        for (const row of rowsOf(value)) {
          const targetRow = targetRows.find(({ id }) => id === row.id)
          if (!targetRow) continue
          const rowPlace = { ...here, id: `${here.id}.${row.id}` }
          eachUnit(rowFields(field, row), row, targetRow, replace, rowPlace)
        }
        break
      }
      case 'group':
      case 'tab': {
        const group = isValues(target[field.name]) ? (target[field.name] as Values) : {}
        eachUnit(field.flattenedFields, isValues(value) ? value : {}, group, replace, here)
        if (Object.keys(group).length > 0) target[field.name] = group
        break
      }
      case 'text':
      case 'textarea': {
        if (!here.wholly) break
        const texts = [value].flat()
        const replaced = texts.map((text, index) => {
          if (typeof text !== 'string' || text.trim() === '') return text
          const id = Array.isArray(value) ? `${here.id}.${index}` : here.id
          const line = replace({ id, labels: here.labels, line: [text] })
          return line === null ? null : wordsOf(line)
        })
        if (replaced.every((text) => text === null || text === undefined || text === '')) break
        target[field.name] = Array.isArray(value) ? replaced.filter((text) => text !== null) : replaced[0]
        break
      }
      case 'richText': {
        if (!here.wholly || !isValues(value) || !isValues(value.root)) break
        const text = structuredClone(value)
        if (eachLine(text.root as Values, here, replace, { last: 0 })) target[field.name] = text
        break
      }
    }
  }
}

/** Visits the lines below a node and puts in place what replaces them; tells whether any was replaced. */
const eachLine = (node: Values, place: Place, replace: Replace, numbers: { last: number }): boolean => {
  const next = () => {
    numbers.last += 1
    return `${place.id}:${numbers.last}`
  }
  let isReplaced = false
  if (node.type === 'block') {
    const fields = isValues(node.fields) ? node.fields : {}
    const inBlock: Replace = (unit) => {
      const line = replace(unit)
      isReplaced ||= line !== null
      return line
    }
    eachUnit(richTextBlockFields(node), fields, fields, inBlock, { ...place, id: next(), wholly: true })
    return isReplaced
  }
  const children: Values[] = []
  let run: Values[] = []
  const endRun = () => {
    const line = inlineOf(run)
    if (wordsOf(line).trim() === '') children.push(...run)
    else {
      const replaced = replace({ id: next(), labels: place.labels, line })
      isReplaced ||= replaced !== null
      children.push(...(replaced ? nodesOf(replaced) : run))
    }
    run = []
  }
  for (const child of rowsOf(node.children)) {
    if (isInlineNode(child)) run.push(child)
    else {
      endRun()
      isReplaced = eachLine(child, place, replace, numbers) || isReplaced
      children.push(child)
    }
  }
  endRun()
  if (Array.isArray(node.children)) node.children = children
  return isReplaced
}
