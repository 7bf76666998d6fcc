/** What WCAG 2.2 AA asks of every template, as far as a program can tell, and as people use the pages. */
import path from 'node:path'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hrefTo } from '../../site/i18n/addresses'
import { locales } from '../../site/i18n/locales'
import { translator } from '../../site/i18n/translator'
import type { Installation } from '../Installation'
import { openTemplate } from '../openTemplate'
import { ownInstallation } from '../ownInstallation'
import { templatesOf } from '../templatesOf'
import { chromiumPath, launchChromium } from './chromium'
import { PublishedTree } from './PublishedTree'

declare global {
  interface Window {
    axe: typeof axe
  }
}

let kapacity: Installation
let browser: Browser

/** A phone, and a computer's window. */
const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
]
const themes = ['light', 'dark'] as const

/**
 * What axe finds on the page it was put into once (`axe.source`). @axe-core/playwright would put it there anew for each
 * question and bring back all that passed, which takes three times as long.
 */
const violations = (page: Page, runOnly?: string[]) =>
  page.evaluate(async (rules) => {
    const found = await window.axe.run(document, {
      resultTypes: ['violations'],
      ...(rules && { runOnly: rules }),
    })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
  }, runOnly)

/** Links, buttons and fields that are smaller than 24 × 24 px and too near to another (WCAG 2.2, 2.5.8). */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((target) =>
        (target as HTMLElement).checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      // A link in a line of text may be as high as the line.
      .filter(
        (target) =>
          !(
            getComputedStyle(target).display === 'inline' &&
            target.closest('p, li, dd, td, figcaption, small')
          ),
      )
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      // What is for those who hear the page, and what stands outside of the window until it is focused.
      .filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom > 0)
    const distance = (a: DOMRect, b: DOMRect) =>
      Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)
    return targets
      .filter(
        ({ target, box }) =>
          (box.width < 24 || box.height < 24) &&
          targets.some((other) => other.target !== target && distance(box, other.box) < 24),
      )
      .map(
        ({ target, box }) =>
          `${Math.round(box.width)}×${Math.round(box.height)} ${target.outerHTML.slice(0, 120)}`,
      )
  })

describe.skipIf(!chromiumPath)('accessibility', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  // At the same time, since most of it is one browser tab's computing each.
  it.concurrent.each(locales)(
    'axe finds nothing on any template, light or dark, narrow or wide, and nothing is too wide or too small: %s',
    async (locale) => {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      const templates = templatesOf(kapacity, locale)
      expect(templates.size).toBeGreaterThan(28)
      for (const [template, address] of templates) {
        const problems: string[] = []
        const listen = (message: { type(): string; text(): string }) => {
          if (message.type() === 'error' && !message.text().includes('404')) problems.push(message.text())
        }
        page.on('console', listen)
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize({ width: 1280, height: 900 })
        await openTemplate(page, kapacity, template, address)
        await page.evaluate(axe.source)
        for (const size of sizes) {
          await page.setViewportSize(size)
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          // 320 px is what is left of 1280 px at a zoom of 400 % (WCAG 2.2, 1.4.10).
          expect(wider, `${address} is wider than ${size.width} px`).toBeLessThanOrEqual(0)
          expect(await smallTargets(page), `${template} ${address} at ${size.width} px`).toEqual([])
          for (const colorScheme of themes) {
            await page.emulateMedia({ colorScheme })
            // Between the themes nothing differs but the colours.
            const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined
            expect(
              await violations(page, rules),
              `${template} ${address} ${size.width} ${colorScheme}`,
            ).toEqual([])
          }
        }
        page.off('console', listen)
        expect(problems, address).toEqual([])
      }
      await context.close()
    },
    600_000,
  )

  describe.each(locales)('%s', (locale) => {
    let context: BrowserContext
    let page: Page
    beforeAll(async () => {
      context = await browser.newContext()
      page = await context.newPage()
    })
    afterAll(() => context?.close())

    it('can be walked with the keyboard alone, and shows where one is', async () => {
      for (const template of ['', 'services/:slug', 'news/:slug', 'search', 'materials'] as const) {
        const address = templatesOf(kapacity, locale).get(template)
        await page.setViewportSize({ width: 1280, height: 900 })
        await page.goto(kapacity.siteUrl + address)
        await page.keyboard.press('Tab')
        // The first stop leads past everything that is the same on every page.
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
          translator(locale)('site.skip'),
        )
        await page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
        expect(
          await page.evaluate(() => Boolean(document.activeElement?.closest('main, .page-feedback, footer'))),
          `${address}: the skip link leads to the content`,
        ).toBe(true)
        const stops = await page.evaluate(
          () =>
            [
              ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
            ].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }))
              .length,
        )
        await page.goto(kapacity.siteUrl + address)
        let seen = 0
        for (; seen < stops + 5; seen += 1) {
          await page.keyboard.press('Tab')
          const state = await page.evaluate(() => {
            const here = document.activeElement as HTMLElement
            if (here === document.body) return null
            const { outlineStyle, outlineWidth } = getComputedStyle(here)
            const after = getComputedStyle(here, '::after')
            const shown = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) >= 2
            return {
              html: here.outerHTML.slice(0, 100),
              // A card shows the focus around the whole of it.
              visible: shown(outlineStyle, outlineWidth) || shown(after.outlineStyle, after.outlineWidth),
            }
          })
          if (state === null) break
          expect(state.visible, `${address}: ${state.html} shows no focus`).toBe(true)
        }
        expect(seen, `${address}: as many stops as there are controls, and a way out`).toBeGreaterThanOrEqual(
          stops - 1,
        )
      }
    })
  })

  it('opens, leafs through and closes a gallery by keyboard', async () => {
    const page = await browser.newPage()
    const tree = await PublishedTree.of(
      path.join(kapacity.dataDir, 'published', 'current'),
      kapacity.env.SITE_URL ?? '',
    )
    const news = tree.listed.find(({ html }) => html.includes('id="gallery-2"'))
    await page.goto(`${kapacity.siteUrl}${news?.address}`)
    const open = () => page.locator('.lightbox:target').getAttribute('id')
    await page.locator('.gallery li a[href="#gallery-1"]').focus()
    await page.keyboard.press('Enter')
    expect(await open()).toBe('gallery-1')
    await page.keyboard.press('ArrowRight')
    expect(await open()).toBe('gallery-2')
    await page.keyboard.press('Escape')
    expect(await page.locator('.lightbox:target').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#gallery-2')
    await page.close()
  })

  it('does not move for those who asked for less motion', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(kapacity.siteUrl + hrefTo('sk', ''))
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element)
          return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0
        }).length,
    )
    expect(moving).toBe(0)
    await context.close()
  })

  it('keeps its controls visible in forced colours', async () => {
    const context = await browser.newContext({ forcedColors: 'active' })
    const page = await context.newPage()
    for (const address of [hrefTo('sk', ''), hrefTo('sk', 'services'), hrefTo('sk', 'sign-in')]) {
      await page.goto(kapacity.siteUrl + address)
      const invisible = await page.evaluate(() =>
        [...document.querySelectorAll('.button, input:not([type=hidden]), select')]
          .filter((control) => {
            const { borderStyle, borderWidth } = getComputedStyle(control)
            const seen = (control as HTMLElement).checkVisibility() && !control.closest('.heard')
            return seen && (borderStyle === 'none' || Number.parseFloat(borderWidth) === 0)
          })
          .map((control) => control.outerHTML.slice(0, 100)),
      )
      expect(invisible, address).toEqual([])
    }
    await context.close()
  })
})
