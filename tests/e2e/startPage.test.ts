/** The first thing that an editor sees: what waits for them, quick ways to begin, and the handbook. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { helpMessages } from '../../cms/admin/help/helpMessages'
import { startMessages as messages } from '../../cms/admin/start/startMessages'
import type { Installation } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { chromiumPath, launchChromium } from './chromium'
import { signIn } from './signIn'

let kapacity: Installation
let browser: Browser
let page: Page

describe.skipIf(!chromiumPath)('the start page', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sk-SK' })
    page = await context.newPage()
    await signIn(page, kapacity)
    await page.getByRole('heading', { level: 1, name: messages.title.sk }).waitFor()
  })
  afterAll(() => browser?.close())

  const card = (name: string) =>
    page.locator('.start-page__card').filter({ has: page.getByRole('heading', { name }) })

  it('names what somebody has begun, and has a place for whatever else may wait', async () => {
    const { doc } = await kapacity.rest('POST', '/news?locale=sk&draft=true', { title: 'Rozpísaný článok' })
    // The language in which somebody works last hides no title.
    await page.goto(`${kapacity.cmsUrl}/admin?locale=uk`)
    const drafts = card(messages.drafts.sk)
    await drafts.getByRole('link', { name: 'Rozpísaný článok' }).waitFor()
    await drafts.getByRole('link', { name: 'Rozpísaný článok' }).click()
    await page.waitForURL(new RegExp(`news/${doc.id}`))
    await page.goBack()
    for (const title of [messages.proposals, messages.translations, messages.reviews, messages.scheduled])
      expect(await card(title.sk).count(), title.sk).toBe(1)
    await kapacity.rest('DELETE', `/news/${doc.id}`)
  })

  it('names what a town proposes', async () => {
    const { docs } = await kapacity.rest('GET', '/municipalities?limit=1&depth=0')
    const { doc } = await kapacity.rest('POST', '/services?locale=sk&draft=true', {
      title: 'Navrhnutá služba',
      municipality: docs[0].id,
      proposed: true,
    })
    await page.goto(`${kapacity.cmsUrl}/admin`)
    await card(messages.proposals.sk).getByRole('link', { name: 'Navrhnutá služba' }).waitFor()
    await kapacity.rest('DELETE', `/services/${doc.id}`)
  })

  it('begins a new article in one step', async () => {
    await page
      .getByRole('navigation', { name: messages.create.sk })
      .getByRole('link', { name: messages.newNews.sk })
      .click()
    await page.waitForURL(/collections\/news\//)
    await page.locator('#field-title').waitFor()
    await page.goto(`${kapacity.cmsUrl}/admin`)
  })

  it('leads to the handbook, which names buttons as they are called here', async () => {
    await page.getByRole('link', { name: messages.help.sk }).click()
    await page.getByRole('heading', { level: 1, name: helpMessages.title.sk }).waitFor()
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(7)
    const text = (await page.locator('.staff-page').textContent()) ?? ''
    expect(text).toContain('„Publikovať“')
    expect(text).not.toMatch(/undefined|version:|general:|upload:|authentication:/)
  })

  it.each(['light', 'dark'] as const)('has no fault that axe can find, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    for (const [path, part] of [
      ['/admin', '.start-page'],
      ['/admin/help', '.staff-page'],
    ]) {
      await page.goto(`${kapacity.cmsUrl}${path}`)
      await page.locator(part ?? '').waitFor()
      const { violations } = await new AxeBuilder({ page }).include(part ?? '').analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  })
})
