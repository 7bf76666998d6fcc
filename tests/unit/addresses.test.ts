import { describe, expect, it } from 'vitest'
import {
  addressOf,
  hrefTo,
  placeAt,
  reservedWords,
  routeOf,
  routeTemplates,
  routeTo,
} from '../../site/i18n/addresses'
import { locales } from '../../site/i18n/locales'

const params = {
  slug: 'prvy-clanok',
  town: 'trnava',
  topic: 'byvanie',
  year: '2018',
  month: '06',
  readers: 'samospravy',
}

describe('addresses', () => {
  it.each(locales.flatMap((locale) => routeTemplates.map((route) => [locale, route] as const)))(
    '%s %s leads to its route and back',
    (locale, route) => {
      const inside = routeTo(locale, route as 'news/:slug', params)
      const outside = hrefTo(locale, route as 'news/:slug', params)
      expect(addressOf(inside)).toBe(outside)
      expect(routeOf(outside)).toBe(inside)
      expect(placeAt(outside)?.route).toBe(route)
    },
  )

  it('gives no two routes of a language the same address', () => {
    for (const locale of locales) {
      const addresses = routeTemplates.map((route) => hrefTo(locale, route as 'news/:slug', params))
      expect(new Set(addresses).size).toBe(addresses.length)
    }
  })

  it.each([
    '/',
    '/de',
    '/sk/',
    '/sk/spravy/',
    '/sk/Spravy',
    '/sk/spravy/a/b',
    '/sk/spravy/..',
    '/sk/spravy/2018/13',
    '/sk/spravy/-x',
    '/en/spravy/x/y',
    '/sk/%2e%2e',
  ])('finds no page at %s', (address) => {
    expect(routeOf(address)).toBeNull()
  })

  it('leaves files where they are', () => {
    expect(routeOf('/sk/feed.xml')).toBe('/sk/feed.xml')
    expect(addressOf('/robots.txt')).toBe('/robots.txt')
  })

  it('puts a feed below the page that it is about', () => {
    expect(addressOf('/uk/topics/zhytlo/feed.json')).toBe('/uk/temy/zhytlo/feed.json')
    expect(routeOf('/sk/temy/byvanie/feed.xml')).toBe('/sk/topics/byvanie/feed.xml')
    expect(routeOf('/sk/temy/a/b/feed.xml')).toBeNull()
  })

  it('keeps the words of sections from generic pages', () => {
    expect(reservedWords('sk')).toContain('spravy')
    expect(reservedWords('sk')).not.toContain('')
    expect(routeOf('/sk/spravy')).toBe('/sk/news')
    expect(routeOf('/sk/kontakt')).toBe('/sk/pages/kontakt')
  })
})
