import { beforeEach, describe, expect, it } from 'vitest'
import { RichText, type RichTextValue } from '../../../site/components/RichText/RichText'
import { installFakeContent } from './fakeContent'
import { renderHtml } from './renderHtml'

const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format })
const node = (type: string, children: object[], more: object = {}) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
})
const value = (...children: object[]) => ({ root: node('root', children) }) as unknown as RichTextValue
const block = (fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'abc', ...fields },
})
const html = (...children: object[]) => renderHtml(<RichText locale="sk" value={value(...children)} />)

describe('a text of the editors', () => {
  beforeEach(() =>
    installFakeContent({
      documents: {
        'pages p1': { id: 'p1', slug: 'kontakt', title: 'Kontakt' },
        'documents d1': {
          id: 'd1',
          title: 'Tlačivo',
          filename: 'tlacivo.pdf',
          filesize: 1_234_567,
          language: 'uk',
        },
      },
    }),
  )

  it('never styles inline, whatever the editor aligned, indented or coloured', async () => {
    const result = await html(
      node('paragraph', [text('a', 1 | 2 | 4 | 8)], { format: 'center', indent: 3 }),
      node('list', [node('listitem', [text('hotové')], { checked: true, value: 1 })], {
        tag: 'ul',
        listType: 'check',
      }),
      node('table', [
        node('tablerow', [node('tablecell', [text('x')], { headerState: 0, backgroundColor: 'red' })]),
      ]),
    )
    expect(result).not.toContain('style=')
    expect(result).toContain('<p><u><s><em><strong>a</strong></em></s></u></p>')
  })

  it('compares languages with that of the text, which may not be the page’s', async () => {
    const result = await renderHtml(
      <RichText
        locale="sk"
        language="bg"
        value={value(
          node('paragraph', [{ ...text('obec'), $: { language: 'sk' } }]),
          node('paragraph', [{ ...text('община'), $: { language: 'bg' } }]),
        )}
      />,
    )
    expect(result).toBe('<p><span lang="sk" dir="ltr">obec</span></p><p>община</p>')
  })

  it('leaves the address of a contact in the language of the text', async () => {
    const card = block({ blockType: 'contactCard', name: 'Офіс', address: 'Площа 1' })
    const result = await renderHtml(<RichText locale="uk" value={value(card)} />)
    expect(result).toContain('<div>Площа 1</div>')
  })

  it('says which words are of another language, and nothing of those of its own', async () => {
    const inLanguage = (language: string, words: string, format = 0) => ({
      ...text(words, format),
      $: { language },
    })
    const result = await html(
      node('paragraph', [inLanguage('uk', 'добрий день', 1), text(' je '), inLanguage('sk', 'dobrý deň')]),
    )
    expect(result).toContain(
      '<p><span lang="uk" dir="ltr"><strong>добрий день</strong></span> je dobrý deň</p>',
    )
  })

  it('is the same at every render', async () => {
    const list = node('list', [node('listitem', [text('a')], { checked: false, value: 1 })], {
      tag: 'ul',
      listType: 'check',
    })
    expect(await html(list)).toBe(await html(list))
  })

  it('gives every heading an anchor of its own, in any script, and none is a second h1', async () => {
    const result = await html(
      node('heading', [text('Čo si vziať')], { tag: 'h2' }),
      node('heading', [text('Čo si vziať')], { tag: 'h3' }),
      node('heading', [text('Що взяти?')], { tag: 'h1' }),
    )
    expect(result).toBe(
      '<h2 id="čo-si-vziať">Čo si vziať</h2><h3 id="čo-si-vziať-2">Čo si vziať</h3><h2 id="що-взяти">Що взяти?</h2>',
    )
  })

  it('moves its headings under the one that it stands under', async () => {
    const heading = value(node('heading', [text('Detail')], { tag: 'h2' }))
    expect(await renderHtml(<RichText locale="sk" value={heading} under={2} scope="a" />)).toBe(
      '<h3 id="a-detail">Detail</h3>',
    )
  })

  it('drops a link that could run a program, and keeps its words', async () => {
    const link = (url: string) => node('link', [text('sem')], { fields: { linkType: 'custom', url } })
    expect(await html(node('paragraph', [link('javascript:alert(1)')]))).toBe('<p>sem</p>')
    expect(await html(node('paragraph', [link(' JavaScript:alert(1)')]))).toBe('<p>sem</p>')
    expect(await html(node('paragraph', [link('https://example.org/')]))).toBe(
      '<p><a href="https://example.org/">sem</a></p>',
    )
  })

  it('links a document of the site by its address, and only where the reader may see it', async () => {
    const link = (id: string) =>
      node('link', [text('kontakt')], {
        fields: { linkType: 'internal', doc: { relationTo: 'pages', value: id } },
      })
    expect(await html(node('paragraph', [link('p1')]))).toBe('<p><a href="/sk/kontakt">kontakt</a></p>')
    expect(await html(node('paragraph', [link('draft')]))).toBe('<p>kontakt</p>')
  })

  it('makes a table that scrolls, takes the keyboard and has a name', async () => {
    const cell = (words: string, headerState: number) =>
      node('tablecell', [node('paragraph', [text(words)])], { headerState })
    const result = await html(
      node('table', [
        node('tablerow', [cell('Deň', 1), cell('Hodiny', 1)]),
        node('tablerow', [cell('Pondelok', 2), cell('8 – 12', 0)]),
      ]),
    )
    expect(result).toContain('<section class="table" tabindex="0" aria-label="Deň, Hodiny">')
    expect(result).toContain('<thead><tr><th scope="col"><p>Deň</p></th>')
    expect(result).toContain(
      '<tbody><tr><th scope="row"><p>Pondelok</p></th><td><p>8 – 12</p></td></tr></tbody>',
    )
  })

  it('says of a file what it is before it is fetched', async () => {
    const result = await html(block({ blockType: 'download', document: 'd1' }))
    expect(result).toContain('href="/files/tlacivo.pdf"')
    expect(result).toMatch(/PDF, 1,2\sMB, jazyk: ukrajinčina/)
  })

  it('leaves out a block whose document is gone', async () => {
    expect(await html(block({ blockType: 'download', document: 'gone' }))).toBe('')
  })

  it('shows a video as a link that loads nothing by itself', async () => {
    const result = await html(
      block({ blockType: 'embed', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'Film' }),
    )
    expect(result).toContain(
      '<consent-video><a href="https://www.youtube.com/watch?v=aqz-KE-bpKQ">Film – youtube.com</a>',
    )
    expect(result).not.toContain('<iframe')
  })
})
