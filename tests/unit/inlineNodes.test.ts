import { expect, it } from 'vitest'
import { inlineOf, nodesOf } from '../../cms/translation/xliff/inlineNodes'
import { bold, inLanguage, link, paragraph } from '../../seed/lexical'

it('a line comes back from words and codes as it was, with its formats, links and languages', () => {
  const { children } = paragraph(
    'Povedzte ',
    inLanguage('uk', 'добрий день'),
    ' alebo ',
    { ...bold('good day'), $: { language: 'en' } },
    ', ',
    bold('nahlas'),
    ' a choďte na ',
    link('web', 'https://example.org/'),
    '.',
  )
  const nodes = children as unknown as Record<string, unknown>[]
  const line = inlineOf(nodes)
  expect(line.filter((part) => typeof part !== 'string').map((part) => part.kind)).toEqual([
    'format',
    'format',
    'format',
    'link',
  ])
  expect(nodesOf(line)).toEqual(nodes)
})
