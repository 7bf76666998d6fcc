import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { assetAddress } from '../../site/elements/assetAddress'
import { checkedFeed } from '../../site/embed/checkedFeed'
import { listTypes } from '../../site/embed/WidgetFeed'
import { widgetFeed } from '../e2e/town/widgetFeed'

describe('a feed for the widget', () => {
  const { lists } = widgetFeed
  const withNews = (news: object) => ({
    ...widgetFeed,
    lists: { ...lists, news: { ...lists.news, ...news } },
  })

  it.each(listTypes)('passes when it is what it should be: %s', (type) => {
    expect(checkedFeed(widgetFeed, type)).toEqual(lists[type])
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//x',
    '/x',
    '',
  ])('loses an item that leads to %j, and the link of a notice', (url) => {
    const [first, second] = lists.news.items
    const items = [{ ...first, url }, second]
    expect(first?.url).toMatch(/^https:/)
    expect(checkedFeed(withNews({ items }), 'news')).toEqual({ ...lists.news, items: [second] })
    const notice = { ...widgetFeed.notice, link: { label: 'x', url } }
    expect(checkedFeed({ ...widgetFeed, notice }, 'notice')).toEqual({ ...notice, link: undefined })
  })

  it('is refused when it is of another version or something else altogether', () => {
    expect(() => checkedFeed({ ...widgetFeed, version: 2 as 1 }, 'news')).toThrow()
    expect(() => checkedFeed([] as unknown as typeof widgetFeed, 'news')).toThrow()
    expect(() => checkedFeed(null as unknown as typeof widgetFeed, 'news')).toThrow()
    expect(() => checkedFeed(widgetFeed, 'weather' as 'news')).toThrow()
    expect(() =>
      checkedFeed(withNews({ more: { label: 'x', url: 'javascript:alert(1)' } }), 'news'),
    ).toThrow()
  })
})

describe('the scripts for the browser', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['--import', 'tsx', 'site/bundle.ts'])
  }, 60_000)

  const weight = (address: string) => brotliCompressSync(readFileSync(`site/public${address}`)).length

  it.each([
    ['embed/v1', 3000],
    ['widget-configurator', 2000],
    ['search-suggest', 2000],
    ['consent-video', 2000],
    ['offline', 300],
  ] as const)('%s weighs at most %i bytes compressed', (name, most) => {
    expect(weight(assetAddress(name))).toBeLessThanOrEqual(most)
  })

  it('has the widget under its lasting address too, byte for byte', () => {
    expect(readFileSync('site/public/embed/v1.js')).toEqual(
      readFileSync(`site/public${assetAddress('embed/v1')}`),
    )
  })

  it('leaves no file of an earlier build and gives the same names to the same sources', () => {
    const files = () => [...readdirSync('site/public/elements'), ...readdirSync('site/public/embed')]
    const before = files()
    const manifest = JSON.parse(readFileSync('site/elements/manifest.json', 'utf8')) as Record<string, string>
    const scripts = Object.values(manifest).filter((address) => address.endsWith('.js'))
    // The widget lies there under its lasting name too, and so do the two files of the framed one.
    expect(before).toHaveLength(scripts.length + 3)
    execFileSync(process.execPath, ['--import', 'tsx', 'site/bundle.ts'])
    expect(files()).toEqual(before)
  })
})
