import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../site/publish/cleanPage'

describe('cleanPage', () => {
  it.each([
    ['<p>Tri<!-- --> <!-- -->mestá</p><!--$--><b>x</b><!--/$-->', '<p>Tri mestá</p><b>x</b>'],
    [
      '<img loading="lazy" decoding="async"><main><img src="a" loading="lazy" decoding="async"><img src="b" loading="lazy" decoding="async"></main>',
      '<img loading="lazy" decoding="async"><main><img src="a" fetchpriority="high"><img src="b" loading="lazy" decoding="async"></main>',
    ],
    ['<main id="m" data-search="{&quot;kind&quot;:&quot;news&quot;}">a</main>', '<main id="m">a</main>'],
  ])('%s', (rendered, published) => {
    expect(cleanPage(rendered)).toBe(published)
  })

  it.each([
    '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    '<script type="module" src="/elements/a.js"></script>',
    '<p>&lt;!-- a --&gt;</p>',
  ])('leaves %s', (kept) => {
    expect(cleanPage(kept)).toBe(kept)
  })
})
