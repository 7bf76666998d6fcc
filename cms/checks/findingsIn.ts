import type { FlattenedField } from 'payload'
import { leavesIn } from '../fields/leavesIn'
import { isEmpty } from '../fields/ready/isEmpty'
import { richTextNodes } from '../fields/ready/richTextNodes'
import { isValues, type Values } from '../fields/ready/Values'
import { searchWordsField } from '../fields/searchWordsField'
import type { Locale } from '../locales'
import { addressesIn } from '../references/addressesIn'
import { referencesIn, wordsOf } from '../references/referencesIn'
import type { DeadReason, Finding } from './Finding'
import { longestSentence, sentencesIn, wordCount } from './sentences'
import { isVague } from './vagueLinks'

/** What the documents say that this one refers to. */
export interface Known {
  /** Pictures that have no description in the language, by id: their names. */
  undescribed: Map<string, string>
  /** What readers do not find in the language, as `collection id`. */
  dead: Map<string, DeadReason>
  /** Web addresses at which nothing has been found for days. */
  deadAddresses: Set<string>
  /** The site's public address: what leads there without being a reference breaks when a page is renamed. */
  siteUrl: string
}

type Place = Pick<Finding, 'path' | 'labels'>

const longSentences = (text: string, locale: Locale, place: Place): Finding[] =>
  sentencesIn(text, locale)
    .filter((sentence) => wordCount(sentence, locale) > longestSentence[locale])
    .map((words) => ({ check: 'longSentence', ...place, words }))

const isSentences = ({ type, name }: FlattenedField) => type === 'textarea' && name !== searchWordsField.name

/** A heading may be one level below the one before it at most; the first is of the second level. */
const skippedHeadings = (nodes: Values[], place: Place): Finding[] => {
  let level = 1
  return nodes
    .filter(({ type }) => type === 'heading')
    .flatMap((node): Finding[] => {
      const before = level
      level = Number(String(node.tag).slice(1))
      return level > before + 1 ? [{ check: 'skippedHeading', ...place, words: wordsOf(node) }] : []
    })
}

const linkFindings = (node: Values, locale: Locale, siteUrl: string, place: Place): Finding[] => {
  const words = wordsOf(node).trim()
  const link = isValues(node.fields) ? node.fields : {}
  const url = typeof link.url === 'string' ? link.url.trim() : ''
  const isTyped =
    link.linkType !== 'internal' && (url === siteUrl || /^\/(?!\/)/.test(url.replace(siteUrl, '')))
  const findings: Finding[] = []
  if (isVague(words, locale)) findings.push({ check: 'vagueLink', ...place, words })
  // Files have no page that could be chosen from a list.
  if (isTyped && !url.replace(siteUrl, '').startsWith('/files/')) {
    findings.push({ check: 'typedAddress', ...place, words: words || url })
  }
  return findings
}

/** The nodes whose text is read in one go. */
const paragraphs = new Set(['paragraph', 'listitem', 'quote'])
const isLink = ({ type }: Values) => type === 'link' || type === 'autolink'

const inRichText = (value: unknown, locale: Locale, siteUrl: string, place: Place): Finding[] => {
  const nodes = richTextNodes(value)
  return [
    ...skippedHeadings(nodes, place),
    ...nodes.filter(isLink).flatMap((node) => linkFindings(node, locale, siteUrl, place)),
    ...nodes
      .filter(({ type }) => paragraphs.has(String(type)))
      .flatMap((node) => longSentences(ownText(node), locale, place)),
  ]
}

/** A node's text without that of the paragraphs within it, which are looked at themselves. */
const ownText = (node: Values): string => {
  const children = Array.isArray(node.children) ? node.children.filter(isValues) : []
  return children
    .map((child) => {
      if (child.type === 'linebreak') return '\n'
      if (paragraphs.has(String(child.type)) || child.type === 'list') return '\n'
      return typeof child.text === 'string' ? child.text : ownText(child)
    })
    .join('')
}

/** What could be better in a document of one language (see `documentIn`), in the order of the form. */
export const findingsIn = (
  fields: FlattenedField[],
  document: Values,
  locale: Locale,
  { dead, deadAddresses, siteUrl, undescribed }: Known,
): Finding[] => {
  const findings: Finding[] = []
  const leaves = leavesIn(fields, document)
  for (const { field, labels, own, path, value } of leaves) {
    const place = { path, labels }
    if (field.name === 'summary' && path === 'summary' && isEmpty(value)) {
      findings.push({ check: 'noSummary', ...place })
    } else if (field.type === 'richText') {
      findings.push(...inRichText(value, locale, siteUrl, place))
    } else if (isSentences(field) && own && typeof value === 'string') {
      findings.push(...longSentences(value, locale, place))
    }
  }
  for (const { collection, id, labels, path, words } of referencesIn(fields, document)) {
    const name = collection === 'media' ? undescribed.get(id) : undefined
    const reason = dead.get(`${collection} ${id}`)
    if (reason) findings.push({ check: 'deadLink', path, labels, reason, ...(words && { words }) })
    else if (name !== undefined) findings.push({ check: 'noAlt', path, labels, words: name })
  }
  for (const { url, labels, path, words } of addressesIn(fields, document)) {
    if (deadAddresses.has(url)) findings.push({ check: 'deadAddress', path, labels, words: words || url })
  }
  // The form's own order, whatever was found first.
  const order = new Map(leaves.map(({ path }, index) => [path, index]))
  return findings.sort((one, other) => (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0))
}
