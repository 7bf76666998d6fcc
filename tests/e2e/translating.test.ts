/** What a translator does when the source has changed, in the Slovak admin. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { boardMessages } from '../../cms/admin/translation/boardMessages'
import { panelMessages } from '../../cms/admin/translation/panelMessages'
import { stateLabels } from '../../cms/translation/stateLabels'
import { translator } from '../../site/i18n/translator'
import { Installation, until } from '../Installation'
import { chromiumPath, launchChromium } from './chromium'

let kapacity: Installation
let browser: Browser
let page: Page

describe.skipIf(!chromiumPath)('translating', () => {
  beforeAll(async () => {
    kapacity = Installation.of(inject('kapacity'))
    browser = await launchChromium()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'sk-SK' })
    page.setDefaultTimeout(60_000)
    await page.goto(`${kapacity.cmsUrl}/admin/login`)
    await page.fill('#field-email', kapacity.credentials.email)
    await page.fill('#field-password', kapacity.credentials.password)
    await page.click('button[type=submit]')
    await page.waitForURL(/\/admin\/?$/)
  })
  afterAll(() => browser?.close())

  const outdated = (title: string) =>
    page.locator('.translation-board tr', { hasText: title }).getByText(stateLabels.outdated.sk)

  it('shows what is outdated, what has changed in the source, and takes a mark that it was checked', async () => {
    const { id, addresses } = await kapacity.publishArticle('Zmena pôvodiny')
    const board = `${kapacity.cmsUrl}/admin/translations?state=outdated&locale=uk`
    await page.goto(board)
    await page.getByRole('heading', { name: boardMessages.title.sk, level: 1 }).waitFor()
    expect(await outdated('Zmena pôvodiny').count()).toBe(0)

    await kapacity.rest('PATCH', `/news/${id}?locale=sk`, {
      summary: 'Krátky a presnejší súhrn.',
      _status: 'published',
    })
    await page.goto(board)
    await page.locator('#nav-translations').waitFor()
    await outdated('Zmena pôvodiny').last().click()
    await page.waitForURL(/locale=uk/)
    const panel = page.locator('.translation-panel')
    await panel.getByText(panelMessages.changed.sk).waitFor()
    expect((await panel.locator('ins').allTextContents()).join(' ')).toContain('presnejší')
    // Readers keep the translation meanwhile.
    expect(await kapacity.page(addresses[2] ?? '')).toContain('Zmena pôvodiny uk')

    await panel.getByRole('button', { name: panelMessages.check.sk }).click()
    await panel.getByText(stateLabels.ready.sk, { exact: true }).waitFor()
    await page.goto(board)
    await page.getByRole('heading', { name: boardMessages.title.sk, level: 1 }).waitFor()
    expect(await outdated('Zmena pôvodiny').count()).toBe(0)
  })

  it('tells readers of a translation by a machine, until somebody has checked it', async () => {
    const { id, addresses } = await kapacity.publishArticle('Stroj prekladá')
    const [, , address = ''] = addresses
    const label = translator('uk')('language.machine')
    await kapacity.rest('PATCH', `/news/${id}?locale=uk`, { machineTranslated: true, _status: 'published' })
    await until(async () => (await kapacity.page(address))?.includes(label), 'readers are told')
    await page.goto(`${kapacity.cmsUrl}/admin/collections/news/${id}?locale=uk`)
    await page.getByRole('button', { name: panelMessages.check.sk }).click()
    await until(async () => !(await kapacity.page(address))?.includes(label), 'the label is gone')
  })
})
