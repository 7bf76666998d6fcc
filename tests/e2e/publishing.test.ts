/** What an editor, a reader and a member do, in a real browser on the whole system. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hrefTo } from '../../site/i18n/addresses'
import { type Locale, locales } from '../../site/i18n/locales'
import { translator } from '../../site/i18n/translator'
import { typeset } from '../../site/i18n/typeset'
import { parseSearchLine, type SearchRecord } from '../../site/search/SearchRecord'
import { type Installation, until } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { measureSearch, searchBars } from '../search/measureSearch'
import { chromiumPath, launchChromium } from './chromium'
import { editorsPage } from './editorsPage'

let kapacity: Installation
let browser: Browser
let page: Page

const texts: Record<Locale, { title: string; summary: string; body: string; address: string }> = {
  sk: {
    title: 'Žilina pozýva na kávu so susedmi',
    summary: 'Stretnutie na námestí.',
    body: 'Príďte sa zoznámiť.',
    address: '/sk/spravy/zilina-pozyva-na-kavu-so-susedmi',
  },
  en: {
    title: 'Coffee with neighbours in Žilina',
    summary: 'A meeting on the square.',
    body: 'Come and meet them.',
    address: '/en/news/coffee-with-neighbours-in-zilina',
  },
  uk: {
    title: 'Кава з сусідами в Жиліні',
    summary: 'Зустріч на площі.',
    body: 'Приходьте познайомитися.',
    address: '/uk/novyny/kava-z-susidamy-v-zhylini',
  },
}

describe.skipIf(!chromiumPath)('KapaCITY', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
    page = await editorsPage(browser, kapacity)
  })
  afterAll(async () => {
    await browser?.close()
  })

  it('lets an editor publish an article in three languages, which is live at once', async () => {
    await page.goto(`${kapacity.cmsUrl}/admin/collections/news/create?locale=sk`)
    for (const locale of locales) {
      const { title, summary, body } = texts[locale]
      if (locale !== 'sk') {
        // The first autosave gave the article its address.
        const address = new URL(page.url())
        await page.goto(`${address.origin}${address.pathname}?locale=${locale}`)
      }
      await page.waitForSelector('#field-title')
      // The form takes what is typed only once it has come to life.
      await page.waitForLoadState('networkidle')
      await page.fill('#field-title', title)
      await page.fill('#field-summary', summary)
      await page.locator('[contenteditable=true]').first().click()
      await page.keyboard.type(body)
      // Autosave waits a second after the last change; an earlier one, of the title alone, may still be under way.
      const saved = page.waitForResponse((response) => {
        const sent = response.request().postDataBuffer()?.toString() ?? ''
        const isWhole = sent.includes(body) && sent.includes('"ready":true')
        return /\/api\/news.*autosave=true/.test(response.url()) && response.ok() && isWhole
      })
      await page.check('#field-ready')
      await saved
      await page.waitForURL(/\/news\/[0-9a-f-]{20,}/)
    }
    await page.click('#action-save')
    for (const locale of locales) {
      const { title, summary, body, address } = texts[locale]
      const published = await until(() => kapacity.page(address), `${address} is live`)
      for (const text of [title, summary, body]) expect(published).toContain(typeset(text, locale))
      expect(published).not.toContain('/_next/')
      await until(
        async () => (await kapacity.page(hrefTo(locale, 'news')))?.includes(typeset(title, locale)),
        `${address} is in the list of news`,
      )
    }
  })

  it('shows a reader the article without any script, and leads to its translations', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    })
    const reader = await context.newPage()
    await reader.goto(kapacity.siteUrl + texts.sk.address)
    expect(await reader.title()).toContain(typeset(texts.sk.title, 'sk'))
    await reader.locator(`header a[hreflang=uk], a[hreflang=uk]`).first().click()
    await reader.waitForURL(kapacity.siteUrl + texts.uk.address)
    expect(await reader.textContent('h1')).toBe(typeset(texts.uk.title, 'uk'))
    expect(await reader.getAttribute('html', 'lang')).toBe('uk')
    await context.close()
  })

  it('finds the article by a word typed without diacritics, also without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const reader = await context.newPage()
    await until(async () => {
      await reader.goto(`${kapacity.siteUrl}${hrefTo('sk', 'search')}?q=kava+so+susedmi`)
      return reader.locator(`main a[href="${texts.sk.address}"]`).count()
    }, 'the article is found')
    await context.close()
  })

  it.each(locales)('finds on its pages what the judged queries ask for, in %s', (locale) => {
    const file = path.join(kapacity.dataDir, 'published', 'current', 'search', `${locale}.jsonl`)
    const records = new Map<string, SearchRecord>()
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const record = parseSearchLine(line)
      if (record && !('gone' in record)) records.set(record.id, record)
    }
    const { recall, reciprocalRank, faults } = measureSearch(locale, records.values())
    expect(recall, faults.join('\n')).toBeGreaterThanOrEqual(searchBars[locale].recall)
    expect(reciprocalRank, faults.join('\n')).toBeGreaterThanOrEqual(searchBars[locale].reciprocalRank)
  })

  it('opens the members’ area to a member, and to nobody else', async () => {
    const home = hrefTo('sk', 'members')
    const email = 'skuska@example.org'
    const password = 'heslo-len-na-skusku-1'
    await kapacity.rest('POST', '/members', { email, password, name: 'Skúška' })
    const context = await browser.newContext()
    const member = await context.newPage()
    await member.goto(kapacity.siteUrl + home)
    expect(new URL(member.url()).pathname).toBe(hrefTo('sk', 'sign-in'))
    await member.fill('input[name=email]', email)
    await member.fill('input[name=password]', 'celkom-ine-heslo')
    await member.click('main button[type=submit], main form button')
    await member.locator('#message:focus').waitFor()
    await member.fill('input[name=email]', email)
    await member.fill('input[name=password]', password)
    await member.click('main button[type=submit], main form button')
    await member.waitForURL(kapacity.siteUrl + home)
    expect(await member.textContent('h1')).toBe(translator('sk')('members.title'))
    const material = await member.locator(`main a[href^="${home}/materialy/"]`).first().getAttribute('href')
    await member.goto(kapacity.siteUrl + material)
    const file = await member.locator('a[href^="/members-files/"]').first().getAttribute('href')
    const stranger = await fetch(kapacity.siteUrl + file, { redirect: 'manual' })
    expect(stranger.status).toBe(401)
    expect((await context.request.get(kapacity.siteUrl + file)).status()).toBe(200)
    await context.close()
  })
})
