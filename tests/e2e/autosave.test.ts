/** What an editor goes on typing while an autosave is under way is neither taken back nor left unsaved. */
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Installation, until } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { chromiumPath, launchChromium } from './chromium'
import { editorsPage } from './editorsPage'

let kapacity: Installation
let browser: Browser
let page: Page

const sentBy = (request: Request) => request.postDataBuffer()?.toString() ?? ''

describe.skipIf(!chromiumPath)('an autosave', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
    page = await editorsPage(browser, kapacity)
  })
  afterAll(async () => {
    await browser?.close()
  })

  it('that answers late leaves every field as it was typed since', async () => {
    await page.goto(`${kapacity.cmsUrl}/admin/collections/news/create?locale=sk`)
    await page.waitForSelector('#field-title')
    await page.waitForLoadState('networkidle')
    const isAutosave = /autosave=true/
    const isOfBeginning = (request: Request) =>
      isAutosave.test(request.url()) && sentBy(request).includes('Prvá veta.')
    let answer = () => {}
    const isTyped = new Promise<void>((resolve) => {
      answer = resolve
    })
    let isHeldBack = false
    await page.route(isAutosave, async (route) => {
      if (isHeldBack || !isOfBeginning(route.request())) return route.continue()
      isHeldBack = true
      const response = await route.fetch()
      await isTyped
      await route.fulfill({ response })
    })

    await page.fill('#field-title', 'Klub v knižnici')
    await page.fill('#field-summary', 'Každý utorok.')
    const body = page.locator('[contenteditable=true]').first()
    await body.click()
    const underWay = page.waitForRequest(isOfBeginning)
    await page.keyboard.type('Prvá veta.')
    await underWay
    await page.keyboard.type(' Druhá veta.')
    await page.fill('#field-summary', 'Každý utorok a štvrtok.')
    await page.check('#field-ready')
    // The editor hands on what was typed when the browser is idle, within half a second.
    await page.waitForTimeout(1_000)
    answer()

    const id = new URL(page.url()).pathname.split('/').at(-1)
    await until(async () => {
      const draft = await kapacity.rest('GET', `/news/${id}?draft=true&locale=sk&depth=0`)
      return (
        draft.ready && draft.summary.includes('štvrtok') && JSON.stringify(draft.body).includes('Druhá veta.')
      )
    }, 'what was typed is saved')
    expect(await page.inputValue('#field-summary')).toContain('štvrtok')
    expect(await body.textContent()).toContain('Druhá veta.')
    expect(await page.isChecked('#field-ready')).toBe(true)
  })
})
