/** What a translator does when the source has changed, in the Slovak admin. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boardMessages } from '../../cms/admin/translation/boardMessages'
import { panelMessages } from '../../cms/admin/translation/panelMessages'
import { stateLabels } from '../../cms/translation/stateLabels'
import { xliffMessages } from '../../cms/translation/xliff/xliffMessages'
import { translator } from '../../site/i18n/translator'
import { type Installation, until } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { chromiumPath, launchChromium } from './chromium'
import { editorsPage } from './editorsPage'

let kapacity: Installation
let browser: Browser
let page: Page

describe.skipIf(!chromiumPath)('translating', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
    page = await editorsPage(browser, kapacity)
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

  it('gives a text to a translator’s tool and takes the translation back, unless the source has changed', async () => {
    const { doc } = await kapacity.rest('POST', '/news?locale=sk', {
      title: 'Na preklad',
      summary: 'Krátky súhrn.',
      ready: true,
      _status: 'published',
    })
    await page.goto(`${kapacity.cmsUrl}/admin/collections/news/${doc.id}?locale=uk`)
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: xliffMessages.export.sk }).click()
    const file = readFileSync(await (await downloading).path(), 'utf8')
    const translation = file
      .replace('<source>Na preklad</source>', '<source>Na preklad</source><target>До перекладу</target>')
      .replace(
        '<source>Krátky súhrn.</source>',
        '<source>Krátky súhrn.</source><target>Стислий опис.</target>',
      )
    const upload = () =>
      page.locator('.translation-xliff input[type=file]').setInputFiles({
        name: 'translation.xlf',
        mimeType: 'application/xliff+xml',
        buffer: Buffer.from(translation),
      })
    await upload()
    await until(
      async () => (await page.locator('#field-title').inputValue()) === 'До перекладу',
      'the translation is in the form',
    )

    await kapacity.rest('PATCH', `/news/${doc.id}?locale=sk`, {
      title: 'Na iný preklad',
      _status: 'published',
    })
    await upload()
    await page.getByText(xliffMessages.sourceMoved('Na iný preklad').sk).waitFor()
    // The board gives the same for all that it shows, and only what is the person's when asked for it.
    await page.goto(`${kapacity.cmsUrl}/admin/translations?collection=news&locale=uk&state=in-progress`)
    await page.getByLabel(boardMessages.mine.sk).check()
    await page.getByRole('button', { name: boardMessages.show.sk }).click()
    await page.waitForURL(/mine=yes/)
    await page.locator('.translation-board').getByText('Na iný preklad').waitFor()
    const together = page.waitForEvent('download')
    await page.getByRole('link', { name: xliffMessages.export.sk }).click()
    expect(readFileSync(await (await together).path(), 'utf8')).toContain(`kapacity:news/${doc.id}?`)
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
