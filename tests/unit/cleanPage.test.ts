import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../site/publish/cleanPage'

describe('cleanPage', () => {
  it.each([
    ['<p>a</p><script src="/_next/static/chunks/x.js" async=""></script>', '<p>a</p>'],
    ['<script>self.__next_f.push([1,"\\u003cp\\u003e"])</script><p>a</p>', '<p>a</p>'],
    ['<script id="_R_">\nself.__next_f=self.__next_f||[]\n</script>', ''],
    ['<link rel="preload" as="script" fetchPriority="low" href="/_next/x.js"/>', ''],
    ['<link rel="modulepreload" href="/_next/x.js"/>', ''],
    ['<p>Tri<!-- --> <!-- -->mestá</p><!--$--><b>x</b><!--/$-->', '<p>Tri mestá</p><b>x</b>'],
    [
      '<link rel="stylesheet" href="/a.css" data-precedence="next"/>',
      '<link rel="stylesheet" href="/a.css"/>',
    ],
    ['<main id="m" data-search="{&quot;kind&quot;:&quot;news&quot;}">a</main>', '<main id="m">a</main>'],
  ])('%s', (rendered, published) => {
    expect(cleanPage(rendered)).toBe(published)
  })

  it.each([
    '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
    '<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin=""/>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  ])('leaves %s', (kept) => {
    expect(cleanPage(kept)).toBe(kept)
  })

  it('keeps the elements that a page asks for, without the mark', () => {
    expect(cleanPage('<script type="module" src="/elements/a.js" data-keep="true"></script>')).toBe(
      '<script type="module" src="/elements/a.js"></script>',
    )
  })

  it('would rather fail than publish the framework', () => {
    expect(() => cleanPage('<p onclick="self.__next_f.push(1)">a</p>')).toThrow()
  })
})
