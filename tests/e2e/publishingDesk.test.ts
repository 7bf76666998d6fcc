/** What editors do to publish, together and without fear, in the Slovak admin. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { sk as payloadSk } from '@payloadcms/translations/languages/sk'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  liveStateLabels,
  publishingMessages as messages,
} from '../../cms/admin/publishing/publishingMessages'
import { bannerMessages, refusals } from '../../cms/preview/previewMessages'
import { tsx } from '../../start/processes.mjs'
import { type Installation, until } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { chromiumPath, launchChromium } from './chromium'
import { signIn } from './signIn'

const { general, version } = payloadSk.translations
const colleague = { name: 'Jana Nováková', email: 'jana@example.org', password: 'dlhé heslo na skúšku' }

let kapacity: Installation
let browser: Browser
let page: Page
/** What was scheduled when the tests began, and comes true while they run. */
let scheduled: { publish: string; unpublish: string }

/** Signed in, in a browser of their own. */
async function signedIn(account: Installation['credentials']): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'sk-SK',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const opened = await context.newPage()
  opened.setDefaultTimeout(30_000)
  await signIn(opened, kapacity, account)
  return opened
}

const open = async (id: string, on: Page = page, locale = 'sk') => {
  await on.goto(`${kapacity.cmsUrl}/admin/collections/news/${id}?locale=${locale}`)
  await on.locator('.publishing-panel').waitFor()
}

const panel = () => page.locator('.publishing-panel')
const draft = async (title: string) =>
  (await kapacity.rest('POST', '/news?locale=sk&draft=true', { title, summary: 'Súhrn.', ready: true })).doc
    .id as string

/** As an editor does: the arrow beside "publish", the drawer, and a day. */
async function schedule(id: string, type: 'publish' | 'unpublish') {
  await open(id)
  await page
    .locator(
      '.form-submit .popup-button, .form-submit button.popup__trigger-wrap, .form-submit .popup__trigger-wrap',
    )
    .last()
    .click()
  await page.locator('#schedule-publish').click()
  const drawer = page.locator('.schedule-publish')
  await drawer.getByText(version[type], { exact: true }).click()
  // The last day and time of this month that can be chosen: later than now at any time but its very end.
  await drawer.locator('.react-datepicker__input-container input').click()
  await drawer
    .locator('.react-datepicker__day[aria-disabled="false"]:not(.react-datepicker__day--outside-month)')
    .last()
    .click()
  await drawer
    .locator('.react-datepicker__time-list-item:not(.react-datepicker__time-list-item--disabled)')
    .last()
    .click()
  // The calendar covers the button; Escape would close the drawer with it.
  await drawer.getByRole('heading').first().click()
  await page.locator('#scheduled-publish-save').click()
  await page.getByText(version.scheduledSuccessfully).first().waitFor()
}

describe.skipIf(!chromiumPath)('the editors’ desk', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
    await kapacity.rest('POST', '/users', { ...colleague, roles: ['editor'] })
    page = await signedIn(kapacity.credentials)
    const unpublish = await kapacity.publishArticle('Odchádza v čase')
    const publish = await draft('Prichádza v čase')
    await schedule(publish, 'publish')
    await schedule(unpublish.id, 'unpublish')
    await until(() => kapacity.page(unpublish.addresses[0] ?? ''), 'the article is live')
    scheduled = { publish: '/sk/spravy/prichadza-v-case', unpublish: unpublish.addresses[0] ?? '' }
    // Not synchronously: the connections to the CMS would end unnoticed meanwhile.
    await promisify(execFile)(process.execPath, [...tsx, 'tests/e2e/makeScheduledDue.ts'], {
      env: kapacity.env,
    })
  })
  afterAll(() => browser?.close())

  it('says where a document is live and since when, and which redirect a changed address made', async () => {
    const { id, addresses } = await kapacity.publishArticle('Kde je živá')
    await open(id)
    await until(
      async () => (await panel().getByText(liveStateLabels.live.sk, { exact: true }).count()) === 3,
      'it is live in three languages',
    )
    expect(await panel().getByRole('link').allTextContents()).toEqual(addresses)
    expect(await panel().getByText(messages.written.sk).count()).toBe(3)

    await page.fill('#field-slug', 'nova-adresa')
    await page.locator('#action-save').click()
    await page.getByText(messages.redirectMade.sk).first().waitFor()
    await panel().getByText(`${messages.redirects.sk}: ${addresses[0]}`).waitFor()
    await until(() => kapacity.page('/sk/spravy/nova-adresa'), 'the page has moved')
  })

  it('keeps a draft beside what is published, and shows it in the preview while the editor types', async () => {
    const { id, addresses } = await kapacity.publishArticle('Živý náhľad')
    await until(() => kapacity.page(addresses[0] ?? ''), 'the article is live')
    await open(id)
    await page.locator('#live-preview-toggler').click()
    const frame = page.frameLocator('#live-preview-iframe')
    await frame.getByRole('heading', { level: 1, name: 'Živý náhľad sk' }).waitFor()
    await frame.getByText(bannerMessages.published.sk).waitFor()
    await page.fill('#field-summary', 'Píše sa práve teraz.')
    await frame.getByText('Píše sa práve teraz.').waitFor()
    await frame.getByText(bannerMessages.draft.sk).waitFor()
    expect(await kapacity.page(addresses[0] ?? '')).toContain('Krátky súhrn.')
    await page.locator('#live-preview-toggler').click()
    await panel().getByText(messages.draftBeside.sk).waitFor()
    const tree = [...kapacity.tree().values()].map((file) => Buffer.from(file, 'base64').toString())
    expect(tree.filter((file) => file.includes('Píše sa práve teraz.'))).toEqual([])
  })

  it('shares a preview with somebody without an account, until it is revoked', async () => {
    const id = await draft('Pre starostku')
    await open(id)
    await panel().getByRole('button', { name: messages.share.sk }).click()
    const address = await panel().getByRole('textbox').inputValue()
    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto(address)
    await stranger.getByRole('heading', { level: 1, name: 'Pre starostku' }).waitFor()
    // Its looks came along: the style sheet, and the fonts that it names.
    const fonts = await stranger.evaluate(async () =>
      [...(await document.fonts.ready)].map(({ status }) => status),
    )
    expect(fonts).toContain('loaded')
    await stranger.goto(`${address}/uk`)
    await stranger.locator('.preview-banner').waitFor()
    await panel().getByRole('button', { name: messages.revoke.sk }).click()
    await page.getByText(messages.revoked.sk).first().waitFor()
    expect((await stranger.goto(address))?.status()).toBe(410)
    await stranger.getByRole('heading', { name: refusals.gone.title.uk }).waitFor()
    await stranger.context().close()
  })

  it('tells the second person who edits, refuses their changes, and hands over on demand', async () => {
    const id = await draft('Dvaja nad jedným')
    const jana = await signedIn(colleague)
    await open(id, jana)
    const autosaved = jana.waitForResponse((answer) => answer.url().includes('autosave=true') && answer.ok())
    await jana.fill('#field-summary', 'Píše Jana.')
    await autosaved

    await open(id)
    await page.getByText(general.documentLocked).waitFor()
    await page.locator('.document-locked', { hasText: colleague.name }).first().waitFor()
    const refused = await kapacity
      .rest('PATCH', `/news/${id}?locale=sk&draft=true&overrideLock=true`, { summary: 'Cez API' })
      .catch((error: Error) => error.message)
    expect(refused).toContain('423')

    await page.getByRole('button', { name: general.takeOver, exact: true }).click()
    await page.getByText(general.documentLocked).waitFor({ state: 'hidden' })
    await jana.fill('#field-summary', 'Píše Jana ďalej.')
    await jana.getByText(general.editingTakenOver).first().waitFor()
    const stored = await kapacity.rest('GET', `/news/${id}?locale=sk&draft=true`)
    expect(stored.summary).toBe('Píše Jana.')
    await jana.context().close()
  })

  it('shows what has changed between versions and brings an older one back', async () => {
    const { id } = await kapacity.publishArticle('Staršia verzia')
    await kapacity.rest('PATCH', `/news/${id}?locale=sk`, { summary: 'Novší súhrn.', _status: 'published' })
    const { docs } = await kapacity.rest(
      'GET',
      `/news/versions?where[parent][equals]=${id}&sort=createdAt&limit=10`,
    )
    const versionAt = (place: number) =>
      page.goto(`${kapacity.cmsUrl}/admin/collections/news/${id}/versions/${docs.at(place).id}?locale=sk`)
    await versionAt(-1)
    await page.locator('del, [data-match-type="delete"]', { hasText: 'Krátky' }).first().waitFor()
    await page.locator('ins, [data-match-type="create"]', { hasText: 'Novší' }).first().waitFor()
    await versionAt(-2)
    await page.getByRole('button', { name: version.restoreThisVersion }).click()
    await page.locator('#confirm-action').click()
    await page.waitForURL(new RegExp(`/news/${id}(\\?|$)`))
    await until(
      async () => (await kapacity.rest('GET', `/news/${id}?locale=sk`)).summary === 'Krátky súhrn.',
      'the older version is published again',
    )
    expect((await kapacity.rest('GET', `/news/${id}?locale=uk`)).title).toBe('Staršia verzia uk')
  })

  it('takes a document to the trash and back', async () => {
    const { id, addresses } = await kapacity.publishArticle('Do koša')
    await until(() => kapacity.page(addresses[0] ?? ''), 'the article is live')
    await open(id)
    await page.locator('.doc-controls__popup .popup-button, .doc-controls__popup button').first().click()
    await page.locator('#action-delete').click()
    await page.locator('#confirm-action').click()
    await until(async () => (await kapacity.page(addresses[0] ?? '')) === null, 'it is gone from the site')
    await page.goto(`${kapacity.cmsUrl}/admin/collections/news/trash/${id}?locale=sk`)
    await page.getByRole('button', { name: general.restore, exact: true }).click()
    await page.locator('#restore-as-published').check({ force: true })
    await page.locator('#confirm-action').click()
    await until(() => kapacity.page(addresses[0] ?? ''), 'it is on the site again')
  })

  it('publishes and withdraws what was scheduled, by itself', async () => {
    await until(() => kapacity.page(scheduled.publish), 'the scheduled article is live', 90_000)
    await until(
      async () => (await kapacity.page(scheduled.unpublish)) === null,
      'the other is withdrawn',
      90_000,
    )
  })
})
