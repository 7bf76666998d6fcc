/** What an editor does to keep the content true, in the Slovak admin. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adviceMessages, checkMessages } from '../../cms/admin/checks/checkMessages'
import { linkMessages } from '../../cms/admin/links/linkMessages'
import { usesMessages } from '../../cms/admin/references/usesMessages'
import { reviewStateLabels, reviewsMessages } from '../../cms/admin/reviews/reviewsMessages'
import { type Installation, until } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { chromiumPath, launchChromium } from './chromium'
import { editorsPage } from './editorsPage'

let kapacity: Installation
let browser: Browser
let page: Page

const paragraph = (...children: object[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, children }],
  },
})
const linkTo = (news: string) =>
  paragraph({
    type: 'link',
    version: 3,
    direction: 'ltr',
    format: '',
    indent: 0,
    fields: { linkType: 'internal', doc: { relationTo: 'news', value: news } },
    children: [
      { type: 'text', version: 1, text: 'Súvisiaca správa', detail: 0, format: 0, mode: 'normal', style: '' },
    ],
  })

describe.skipIf(!chromiumPath)('keeping content true', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
    page = await editorsPage(browser, kapacity)
  })
  afterAll(() => browser?.close())

  it('advises of a link “tu” while it is written, and shows where it is', async () => {
    const { doc } = await kapacity.rest('POST', '/news?locale=sk&draft=true', { title: 'Rady redakcii' })
    await page.goto(`${kapacity.cmsUrl}/admin/collections/news/${doc.id}?locale=sk`)
    const advice = page.locator('.advice')
    await advice.getByText(adviceMessages.noSummary.sk).waitFor()
    await page.fill('#field-summary', 'Krátky súhrn.')
    await advice.getByText(checkMessages.none.sk).waitFor()

    const text = page.locator('[contenteditable="true"]').first()
    await text.click()
    await page.keyboard.type('Žiadosť nájdete tu')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.locator('.fixed-toolbar .toolbar-popup__button-link').click()
    await page.locator('.drawer--is-open #field-url').fill('https://example.org/ziadost')
    await page.locator('.drawer--is-open button[type=submit]').click()
    await advice.getByText(adviceMessages.vagueLink.sk).waitFor()
    await advice.getByRole('button', { name: checkMessages.jump.sk }).click()
    await page.locator('a.advice-shown', { hasText: 'tu' }).waitFor()
  })

  it('keeps an internal link true when its target gets another address', async () => {
    const target = await kapacity.publishArticle('Premenovaná')
    const source = await kapacity.publishArticle('Odkazujúca')
    const [address = ''] = source.addresses
    const body = linkTo(target.id)
    await kapacity.rest('PATCH', `/news/${source.id}?locale=sk`, { body, _status: 'published' })
    const leadsTo = (slug: string) =>
      until(
        async () => (await kapacity.page(address))?.includes(`href="/sk/spravy/${slug}"`),
        `it leads to ${slug}`,
      )
    await leadsTo('premenovana-sk')
    await kapacity.rest('PATCH', `/news/${target.id}?locale=sk`, { slug: 'uplne-ina', _status: 'published' })
    await leadsTo('uplne-ina')
  })

  it('says what breaks before a picture that is used is put into the trash', async () => {
    const { docs } = await kapacity.rest('GET', '/news?limit=1&depth=0&where[cover][exists]=true')
    const [{ cover, title }] = docs as [{ cover: string; title: string }]
    await page.goto(`${kapacity.cmsUrl}/admin/collections/media/${cover}?locale=sk`)
    await page.locator('.uses-panel').getByText(title).first().waitFor({ state: 'attached' })
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-delete').click()
    await page.locator('[id^="delete-"] #confirm-action').click()
    const question = page.getByRole('dialog', { name: usesMessages.inUse.sk })
    await question.getByText(title).waitFor()
    await question.getByRole('button', { name: usesMessages.cancel.sk }).click()
    await page.getByText(usesMessages.unchanged.sk).first().waitFor()
    const kept = await kapacity.rest('GET', `/media/${cover}?depth=0`)
    expect(kept.deletedAt ?? null).toBeNull()
  })

  it('lists services that are due for a review, and takes the word that one was verified', async () => {
    const { docs: towns } = await kapacity.rest('GET', '/municipalities?limit=1&depth=0')
    const { doc } = await kapacity.rest('POST', '/services?locale=sk', {
      title: 'Dávno overená služba',
      ready: true,
      municipality: towns[0].id,
      verifiedOn: '2020-01-10T12:00:00.000Z',
      _status: 'published',
    })
    await page.goto(`${kapacity.cmsUrl}/admin/reviews`)
    const row = page.locator('tr', { hasText: 'Dávno overená služba' })
    await row.getByText(reviewStateLabels.due.sk).waitFor()
    await row.getByRole('button', { name: reviewsMessages.verify.sk }).click()
    await row.waitFor({ state: 'detached' })
    const { verifiedOn } = await kapacity.rest('GET', `/services/${doc.id}?depth=0`)
    expect(Date.now() - new Date(verifiedOn).getTime()).toBeLessThan(60_000)
  })

  it('lists links to other websites', async () => {
    await page.goto(`${kapacity.cmsUrl}/admin/links?state=new`)
    await page.getByRole('heading', { level: 1, name: linkMessages.title.sk }).waitFor()
  })
})
