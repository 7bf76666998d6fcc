/** What comes out of a printer: a handout that is read without the site. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hrefTo } from '../../site/i18n/addresses'
import { locales } from '../../site/i18n/locales'
import type { Installation } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { templatesOf } from '../templatesOf'
import { chromiumPath, launchChromium } from './chromium'

let kapacity: Installation
let browser: Browser
let page: Page

/** Chromium's PDFs name each page as an object of its own. */
const sheets = async () => {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

describe.skipIf(!chromiumPath)('on paper', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
    page = await browser.newPage()
    await page.emulateMedia({ media: 'print' })
  })
  afterAll(() => browser?.close())

  it.each(locales)('a service takes two sheets at most, the longest one too: %s', async (locale) => {
    await page.goto(kapacity.siteUrl + templatesOf(kapacity, locale).get('services/:slug'))
    expect(await sheets()).toBeLessThanOrEqual(2)
  })

  it('a service says where to go beside the answer at a glance, with its hours in one piece', async () => {
    await page.setViewportSize({ width: 680, height: 1000 })
    await page.goto(kapacity.siteUrl + templatesOf(kapacity, 'sk').get('services/:slug'))
    const place = await page.locator('.about.panel').boundingBox()
    const bring = await page.locator('.service > section').nth(1).boundingBox()
    expect(place?.y).toBeLessThan(bring?.y ?? 0)
    for (const [part, property, value] of [
      ['.about.panel', 'breakInside', 'avoid'],
      ['.hours', 'breakInside', 'avoid'],
      ['.foot-ground', 'breakInside', 'avoid'],
      ['main h2', 'breakAfter', 'avoid'],
    ] as const) {
      const style = await page
        .locator(part)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property)
      expect(style, part).toBe(value)
    }
  })

  it.each([
    hrefTo('sk', 'pages/:slug', { slug: 'o-projekte' }),
    hrefTo('uk', 'news/:slug', { slug: 'sait-troma-movamy' }),
    hrefTo('sk', 'materials/:slug', { slug: 'ukazkove-video' }),
  ])('shows what is folded on the screen: %s', async (address) => {
    await page.goto(kapacity.siteUrl + address)
    const folded = page.locator('main details:not([open]) > :not(summary)')
    expect(await folded.count()).toBeGreaterThan(0)
    for (const part of await folded.all()) {
      expect(await part.evaluate((element) => element.checkVisibility()), address).toBe(true)
      expect((await part.boundingBox())?.height).toBeGreaterThan(0)
    }
  })

  it('has nothing that can only be pressed, and no heading of it either', async () => {
    for (const template of ['', 'events', 'events/:slug', 'pages/:slug', 'materials'] as const) {
      await page.goto(kapacity.siteUrl + templatesOf(kapacity, 'sk').get(template))
      const pressed = page.locator('form, button, select, .button, .finder, a[href$=".ics"], .card-picture')
      const seen = await pressed.evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      )
      expect(seen, template).toEqual([])
    }
  })
})
