/** Nothing moves while a page comes in, be its fonts ever so slow and whatever its scripts put into it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '../../site/i18n/locales'
import type { Installation } from '../Installation'
import { openTemplate } from '../openTemplate'
import { ownInstallation } from '../ownInstallation'
import { templatesOf } from '../templatesOf'
import { chromiumPath, launchChromium } from './chromium'

interface Shift extends PerformanceEntry {
  value: number
}

describe.skipIf(!chromiumPath)('a page that comes in', () => {
  let kapacity: Installation
  let browser: Browser
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  // At the same time, since most of it is waiting for fonts.
  it.concurrent.each(locales)(
    'moves nothing, on any template: %s',
    async (locale) => {
      const moved: string[] = []
      const context = await browser.newContext({
        viewport: { width: 412, height: 823 },
        serviceWorkers: 'block',
      })
      const page = await context.newPage()
      // The next page would find the fonts there otherwise.
      await (await context.newCDPSession(page)).send('Network.setCacheDisabled', { cacheDisabled: true })
      await page.route(/\.woff2$/, async (route) => {
        // Longer than a browser waits for a font before it shows the text without it.
        await new Promise((resolve) => setTimeout(resolve, 300))
        await route.continue()
      })
      for (const [template, address] of templatesOf(kapacity, locale)) {
        await openTemplate(page, kapacity, template, address)
        const shift = await page.evaluate(async () => {
          await document.fonts.ready
          await new Promise((resolve) => setTimeout(resolve, 100))
          return new Promise<number>((resolve) => {
            new PerformanceObserver((list) =>
              resolve((list.getEntries() as Shift[]).reduce((sum, { value }) => sum + value, 0)),
            ).observe({ type: 'layout-shift', buffered: true })
            // An observer says nothing where there is nothing.
            setTimeout(() => resolve(0), 100)
          })
        })
        if (shift > 0.001) moved.push(`${address}: ${shift.toFixed(4)}`)
      }
      await context.close()
      expect(moved).toEqual([])
    },
    600_000,
  )
})
