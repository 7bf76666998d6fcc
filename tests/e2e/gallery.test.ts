/** Pictures: small ones side by side, a large one over the page that keeps the keyboard. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hrefTo } from '../../site/i18n/addresses'
import type { Installation } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { chromiumPath, launchChromium } from './chromium'

let kapacity: Installation
let browser: Browser
let page: Page

const article = hrefTo('uk', 'projects/:slug', { slug: 'proiekt-rso-marytsia' })

describe.skipIf(!chromiumPath)('pictures and cards side by side', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
  })
  afterEach(() => page.context().close())
  afterAll(() => browser?.close())

  const open = async (address: string, width: number, javaScriptEnabled = true) => {
    const context = await browser.newContext({ viewport: { width, height: 640 }, javaScriptEnabled })
    page = await context.newPage()
    await page.goto(kapacity.siteUrl + address)
  }

  it.each([
    [320, 2],
    [768, 3],
    [1280, 3],
  ])('shows a gallery as a grid under its heading: %i px, %i columns', async (width, columns) => {
    await open(article, width)
    const grid = await page.locator('.gallery ul').evaluate((list) => {
      const { display, gridTemplateColumns, rowGap } = getComputedStyle(list)
      const heading = list.closest('section')?.querySelector('h2')
      return {
        display,
        columns: gridTemplateColumns.split(' ').length,
        gap: Number.parseFloat(rowGap) > 0,
        headed: (heading?.getBoundingClientRect().bottom ?? Infinity) <= list.getBoundingClientRect().top,
      }
    })
    expect(grid).toEqual({ display: 'grid', columns, gap: true, headed: true })
  })

  it.each([[true], [false]])(
    'keeps the keyboard in the open picture, and all of it in the window; script: %s',
    async (script) => {
      await open(`${article}#gallery-1`, 320, script)
      const lightbox = page.locator('#gallery-1')
      if (script) await page.locator('#gallery-1:modal').waitFor()
      // What the picture shows is written below it.
      expect((await lightbox.locator('figcaption').textContent())?.length).toBeGreaterThan(40)
      const outside = await lightbox.evaluate((dialog) =>
        [...dialog.querySelectorAll('img, figcaption, a')]
          .map((part) => part.getBoundingClientRect())
          .filter(({ left, right, bottom }) => left < 0 || right > innerWidth || bottom > innerHeight),
      )
      expect(outside).toEqual([])

      const reached = new Set<string | null>()
      for (let stop = 0; stop < 8; stop += 1) {
        await page.keyboard.press('Tab')
        reached.add(
          await page.evaluate(() => {
            const here = document.activeElement
            if (here === null || here === document.body) return null
            return here.closest('#gallery-1') ? here.getAttribute('rel') : here.outerHTML
          }),
        )
      }
      // Between the last and the first the browser's own controls have their turn.
      reached.delete(null)
      expect([...reached].sort()).toEqual(['next', 'prev', 'up'])
    },
  )

  it('leafs by the same link again and again, and goes back to the small picture', async () => {
    await open(article, 1280)
    await page.locator('.gallery li a').first().click()
    await page.locator('#gallery-1:modal').waitFor()
    await page.locator('#gallery-1 a[rel=next]').focus()
    await page.keyboard.press('Enter')
    await page.locator('#gallery-2:modal').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('#gallery-3:modal').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#gallery-3').waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#gallery-3')
    expect(new URL(page.url()).hash).toBe('#gallery')

    await page.keyboard.press('Enter')
    await page.locator('#gallery-3:modal').waitFor()
    await page.locator('#gallery-3 a[rel=up]').click()
    await page.locator('#gallery-3').waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#gallery-3')
  })

  it.each([768, 1280])('leaves no hole beside the last of the home page’s cards: %i px', async (width) => {
    await open(hrefTo('sk', ''), width)
    const holes = await page.locator('ul.grid').evaluateAll((lists) =>
      lists
        .map((list) => ({
          html: list.innerHTML.slice(0, 200),
          right:
            list.getBoundingClientRect().right - (list.lastElementChild?.getBoundingClientRect().right ?? 0),
        }))
        .filter(({ right }) => right > 1),
    )
    expect(holes).toEqual([])
  })
})
