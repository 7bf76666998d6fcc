import type {
  DefaultNodeTypes,
  DefaultTypedEditorState,
  SerializedBlockNode,
  SerializedTableCellNode,
  SerializedTableNode,
  SerializedTableRowNode,
} from '@payloadcms/richtext-lexical'
import { type JSXConverters, RichText as LexicalText } from '@payloadcms/richtext-lexical/react'
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
} from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { Callout } from '../Callout/Callout'
import { ContactCard } from '../ContactCard/ContactCard'
import { Download } from '../Download/Download'
import { Embed } from '../Embed/Embed'
import { EventsBox } from '../EventsBox/EventsBox'
import { Faq } from '../Faq/Faq'
import { Gallery } from '../Gallery/Gallery'
import { idsOf } from '../idsOf'
import { Quote } from '../Quote/Quote'
import { RichTextLink } from '../RichTextLink/RichTextLink'
import { RichTextUpload } from '../RichTextUpload/RichTextUpload'
import { Steps } from '../Steps/Steps'
import { anchors } from './anchors'
import { plainText } from './plainText'
import { TextNode } from './TextNode'

type Nodes =
  | DefaultNodeTypes
  | SerializedTableNode
  | SerializedTableRowNode
  | SerializedTableCellNode
  | SerializedBlockNode<
      | StepsBlock
      | CalloutBlock
      | ContactCardBlock
      | DownloadBlock
      | QuoteBlock
      | GalleryBlock
      | FaqBlock
      | EmbedBlock
      | EventsBoxBlock
    >

export type RichTextValue = NonNullable<News['body']>

/** Header cells in Lexical's own notation: 1 heads a column, 2 heads a row, 3 both. */
const scopeOf = (headerState: number) => (headerState === 0 ? undefined : headerState === 2 ? 'row' : 'col')

/**
 * The converters for one text. Ours throughout: Payload's own set styles inline, which the site's
 * Content-Security-Policy forbids, and gives check boxes random ids, with which no two renders would be equal.
 */
function convertersFor(locale: Locale, language: string, under: number, scope: string) {
  const anchor = anchors(scope)
  const level = (under + 1) as 2 | 3 | 4
  const converters: JSXConverters<Nodes> = {
    text: ({ node }) => <TextNode language={language} node={node} />,
    linebreak: <br />,
    tab: '\t',
    horizontalrule: <hr />,
    paragraph: ({ node, nodesToJSX }) => {
      const children = nodesToJSX({ nodes: node.children })
      return children.length > 0 && <p>{children}</p>
    },
    heading: ({ node, nodesToJSX }) => {
      // The page's name is its only h1, and the text stands under another heading.
      const depth = Math.max(2, Number(node.tag.slice(1))) - 1 + under
      const Heading = `h${Math.min(depth, 6)}` as 'h2'
      return <Heading id={anchor(plainText(node))}>{nodesToJSX({ nodes: node.children })}</Heading>
    },
    quote: ({ node, nodesToJSX }) => (
      <blockquote>
        <p>{nodesToJSX({ nodes: node.children })}</p>
      </blockquote>
    ),
    list: ({ node, nodesToJSX }) => {
      const List = node.tag === 'ol' ? 'ol' : 'ul'
      return (
        <List start={List === 'ol' && node.start > 1 ? node.start : undefined}>
          {nodesToJSX({ nodes: node.children })}
        </List>
      )
    },
    listitem: ({ node, nodesToJSX }) => (
      <li className={node.checked === undefined ? undefined : 'tick'}>
        {nodesToJSX({ nodes: node.children })}
      </li>
    ),
    link: ({ node, nodesToJSX }) => (
      <RichTextLink locale={locale} link={node.fields}>
        {nodesToJSX({ nodes: node.children })}
      </RichTextLink>
    ),
    autolink: ({ node, nodesToJSX }) => (
      <RichTextLink locale={locale} link={node.fields}>
        {nodesToJSX({ nodes: node.children })}
      </RichTextLink>
    ),
    upload: ({ node }) => (
      <RichTextUpload locale={locale} collection={node.relationTo} upload={node.value as string} />
    ),
    table: ({ node, nodesToJSX }) => {
      const rows = node.children as unknown as SerializedTableRowNode[]
      const cellsOf = (row: SerializedTableRowNode) => row.children as unknown as SerializedTableCellNode[]
      const [first] = rows
      const headed = first && cellsOf(first).every(({ headerState }) => headerState % 2 === 1)
      // Many tables are wider than a phone. Their frame scrolls, so it takes the keyboard and has a name.
      const name = first ? cellsOf(first).map(plainText).filter(Boolean).join(', ') : undefined
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable with keys
        <section className="table" tabIndex={0} aria-label={name || undefined}>
          <table>
            {headed && <thead>{nodesToJSX({ nodes: rows.slice(0, 1) })}</thead>}
            <tbody>{nodesToJSX({ nodes: headed ? rows.slice(1) : rows })}</tbody>
          </table>
        </section>
      )
    },
    tablerow: ({ node, nodesToJSX }) => <tr>{nodesToJSX({ nodes: node.children })}</tr>,
    tablecell: ({ node, nodesToJSX }) => {
      const Cell = node.headerState > 0 ? 'th' : 'td'
      return (
        <Cell
          scope={scopeOf(node.headerState)}
          colSpan={node.colSpan && node.colSpan > 1 ? node.colSpan : undefined}
          rowSpan={node.rowSpan && node.rowSpan > 1 ? node.rowSpan : undefined}
        >
          {nodesToJSX({ nodes: node.children })}
        </Cell>
      )
    },
    blocks: {
      steps: ({ node }) => <Steps title={node.fields.title} steps={node.fields.steps} level={level} />,
      callout: ({ node }) => <Callout locale={locale} {...node.fields} level={level} />,
      contactCard: ({ node }) => <ContactCard locale={locale} contact={node.fields} language={language} />,
      download: ({ node }) => <Download locale={locale} block={node.fields} />,
      quote: ({ node }) => <Quote {...node.fields} />,
      gallery: ({ node }) => (
        <Gallery
          locale={locale}
          images={idsOf(node.fields.images)}
          caption={node.fields.caption}
          name={`g${node.fields.id}`}
        />
      ),
      faq: ({ node }) => <Faq items={node.fields.items} level={level} />,
      embed: ({ node }) => <Embed locale={locale} {...node.fields} />,
      eventsBox: ({ node }) => <EventsBox locale={locale} block={node.fields} level={level} />,
    },
    unknown: () => null,
  }
  // The component's own type knows only the nodes of an editor without tables and blocks.
  return converters as JSXConverters
}

/**
 * A text as editors wrote it. `language` is the text's own, which may not be the page's; `under` is the level of the
 * heading that it stands under, `scope` tells the anchors of several texts on one page apart.
 */
export function RichText({
  locale,
  value,
  language = locale,
  under = 1,
  scope = '',
}: {
  locale: Locale
  value: RichTextValue | null | undefined
  language?: string
  under?: 1 | 2 | 3
  scope?: string
}) {
  if (!value) return null
  return (
    <LexicalText
      data={value as unknown as DefaultTypedEditorState}
      converters={convertersFor(locale, language, under, scope)}
      disableContainer
      disableIndent
      disableTextAlign
    />
  )
}
