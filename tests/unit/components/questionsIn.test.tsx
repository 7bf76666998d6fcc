import { describe, expect, it } from 'vitest'
import { FaqJsonLd } from '../../../site/components/FaqJsonLd/FaqJsonLd'
import { questionsIn } from '../../../site/components/questionsIn'
import { renderHtml } from './renderHtml'

const faq = (blockType: string, question: string, answer = 'Áno.') => ({
  blockType,
  items: [
    { id: '1', question, answer },
    { id: '2', question: 'Bez odpovede?', answer: '' },
  ],
})
const text = (...blocks: object[]) => ({
  root: { type: 'root', children: blocks.map((fields) => ({ type: 'block', fields })) },
})

describe('the questions of a page', () => {
  it('are found in its texts and blocks, in their order, where they have an answer', () => {
    const layout = [
      { blockType: 'text', body: text(faq('faq', 'Prvá?'), { blockType: 'callout', title: 'Pozor' }) },
      faq('faqList', 'Druhá?'),
    ]
    expect(questionsIn(layout).map(({ question }) => question)).toEqual(['Prvá?', 'Druhá?'])
    expect(questionsIn([null, undefined, 'text', { blockType: 'faqList', items: null }])).toEqual([])
  })

  it('are told to search engines once, for the whole page', async () => {
    const html = await renderHtml(
      <FaqJsonLd locale="sk" of={[text(faq('faq', 'A </script>?')), text(faq('faq', 'B?'))]} />,
    )
    const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html) ?? []
    expect(json).not.toContain('</script>')
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [
        { '@type': 'Question', name: 'A </script>?', acceptedAnswer: { '@type': 'Answer', text: 'Áno.' } },
        { name: 'B?' },
      ],
    })
    expect(await renderHtml(<FaqJsonLd locale="sk" of={text()} />)).toBe('')
  })
})
