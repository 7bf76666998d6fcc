import { createHash } from 'node:crypto'
import type {
  SerializedBlockNode,
  SerializedHeadingNode,
  SerializedLinkNode,
  SerializedListItemNode,
  SerializedListNode,
  SerializedParagraphNode,
  SerializedTableCellNode,
  SerializedTableNode,
  SerializedTableRowNode,
  SerializedTextNode,
} from '@payloadcms/richtext-lexical'
import type {
  CalloutBlock,
  ContactCardBlock,
  DownloadBlock,
  EmbedBlock,
  EventsBoxBlock,
  FaqBlock,
  GalleryBlock,
  News,
  QuoteBlock,
  StepsBlock,
} from '../cms/payload-types'
import { Reference } from './reference'
import type { Seeded } from './seeded'

export type RichText = NonNullable<News['body']>
type Node = RichText['root']['children'][number]
type Inline = string | SerializedTextNode | LinkNode
type LinkNode = Omit<SerializedLinkNode, 'fields'> & { fields: Record<string, unknown> }

type RichTextBlock =
  | CalloutBlock
  | ContactCardBlock
  | DownloadBlock
  | EmbedBlock
  | EventsBoxBlock
  | FaqBlock
  | GalleryBlock
  | QuoteBlock
  | StepsBlock

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

export function richText(...children: Node[]): RichText {
  return { root: { type: 'root', children, ...element } }
}

export function paragraph(...content: Inline[]): SerializedParagraphNode {
  return { type: 'paragraph', children: inline(content), textFormat: 0, textStyle: '', ...element }
}

export function heading(...content: Inline[]): SerializedHeadingNode {
  return { type: 'heading', tag: 'h2', children: inline(content), ...element }
}

export function subheading(...content: Inline[]): SerializedHeadingNode {
  return { type: 'heading', tag: 'h3', children: inline(content), ...element }
}

export const bullets = (...items: (Inline | Inline[])[]): SerializedListNode => list('bullet', items)

export const numbered = (...items: (Inline | Inline[])[]): SerializedListNode => list('number', items)

export function bold(text: string): SerializedTextNode {
  return { ...words(text), format: 1 }
}

/** Words of another language than the text's. */
export function inLanguage(language: string, text: string): SerializedTextNode {
  return { ...words(text), $: { language } }
}

/** A link to a document of the seed, or to an address elsewhere. */
export function link(text: string, target: Reference | string): LinkNode {
  const fields =
    target instanceof Reference
      ? { linkType: 'internal', doc: { relationTo: target.collection, value: target }, newTab: false }
      : { linkType: 'custom', url: target, newTab: false }
  return { type: 'link', children: [words(text)], fields, id: idOf([text, fields]), ...element, version: 3 }
}

/** A picture in the middle of a text; its caption and description are those of the media document. */
export function image(media: Reference): Node {
  return {
    type: 'upload',
    relationTo: media.collection,
    value: media,
    fields: null,
    format: '',
    id: idOf(['image', media]),
    version: 3,
  }
}

/** The first row is the table's heading. */
export function table(...rows: Inline[][]): SerializedTableNode {
  return {
    type: 'table',
    children: rows.map((cells, row) => tableRow(cells, row === 0)),
    ...element,
  }
}

/** Any of the rich text blocks, its fields as the generated types name them. */
export function block<B extends RichTextBlock>(
  blockType: B['blockType'],
  fields: { [Key in keyof Omit<B, 'blockType' | 'id' | 'blockName'>]: Seeded<B[Key & keyof B]> },
): SerializedBlockNode {
  const withRowIds = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(rowWithId) : value,
    ]),
  )
  return {
    type: 'block',
    fields: { id: idOf([blockType, fields]), blockName: '', blockType, ...withRowIds },
    format: '',
    version: 2,
  }
}

function list(listType: 'bullet' | 'number', items: (Inline | Inline[])[]): SerializedListNode {
  return {
    type: 'list',
    listType,
    start: 1,
    tag: listType === 'number' ? 'ol' : 'ul',
    children: items.map(
      (item, index): SerializedListItemNode => ({
        type: 'listitem',
        value: index + 1,
        checked: undefined,
        children: inline(Array.isArray(item) ? item : [item]),
        ...element,
      }),
    ),
    ...element,
  }
}

function tableRow(cells: Inline[], isHeading: boolean): SerializedTableRowNode {
  return {
    type: 'tablerow',
    children: cells.map(
      (content): SerializedTableCellNode => ({
        type: 'tablecell',
        children: [paragraph(content)],
        backgroundColor: null,
        colSpan: 1,
        rowSpan: 1,
        headerState: isHeading ? 1 : 0,
        ...element,
      }),
    ),
    ...element,
  }
}

const inline = (content: Inline[]) => content.map((part) => (typeof part === 'string' ? words(part) : part))

function words(text: string): SerializedTextNode {
  return { type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }
}

function rowWithId(row: unknown, index: number): unknown {
  return typeof row === 'object' && row !== null && !(row instanceof Reference)
    ? { id: idOf([row, index]), ...row }
    : row
}

// Lexical wants an ID for every node with fields. Made from the content, it is the same in every run.
const idOf = (content: unknown) =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24)
