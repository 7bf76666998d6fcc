import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type AssetName, assetAddress } from '../../site/elements/assetAddress'
import type { SearchAnswer } from '../../site/elements/SearchAnswer'
import { chromiumPath, launchChromium } from './chromium'

const pageWith = (script: AssetName, body: string) => `<!doctype html>
<html lang="sk"><head><title>Skúška prvku</title></head>
<body><main><h1>Skúška prvku</h1>${body}</main>
<script type="module" src="${assetAddress(script)}"></script></body></html>`

describe.skipIf(!chromiumPath)('the elements on a page of the site', () => {
  let browser: Browser
  let server: Server
  let page: Page
  let body = ''
  let script: AssetName = 'consent-video'
  /** What the search was asked for, and what it answers by the question. */
  let questions: string[] = []
  let answer: (question: string) => SearchAnswer | Promise<SearchAnswer> | null = () => null
  let framed: string[] = []

  beforeAll(async () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'site/bundle.ts'])
    browser = await launchChromium()
    server = createServer(async (request, response) => {
      const url = new URL(request.url ?? '', 'http://localhost')
      if (url.pathname.endsWith('.js')) {
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
        return response.end(readFileSync(`site/public${url.pathname}`))
      }
      if (request.headers.accept === 'application/json') {
        const question = url.searchParams.get('q') ?? ''
        questions.push(question)
        const found = await answer(question)
        response.statusCode = found ? 200 : 503
        return response.end(JSON.stringify(found))
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader(
        'Content-Security-Policy',
        "default-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com; " +
          "require-trusted-types-for 'script'",
      )
      response.end(pageWith(script, url.pathname === '/' ? body : '<p>Výsledky hľadania</p>'))
    }).listen(0)
    await once(server, 'listening')
  }, 60_000)

  afterEach(async () => {
    await page.context().close()
    questions = []
    framed = []
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const open = async (name: AssetName, html: string, javaScriptEnabled = true, now?: Date) => {
    script = name
    body = html
    page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    if (now) await page.clock.setFixedTime(now)
    // Nothing outside this computer is asked.
    await page.route(/youtube|vimeo/, (route) => {
      framed.push(route.request().url())
      return route.fulfill({ contentType: 'text/html', body: '<title>player</title><p>player</p>' })
    })
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  }

  describe('consent-video', () => {
    const video = `<consent-video>
      <a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Rozhovor o integrácii</a>
      <p>Kým nesúhlasíte, zo servera YouTube sa nič nenačíta.</p>
      <button type="button" hidden>Prehrať tu</button></consent-video>`

    it('asks the other service for nothing before the click, and then for the player', async () => {
      await open('consent-video', video)
      const button = page.getByRole('button', { name: 'Prehrať tu' })
      await button.waitFor()
      expect(framed).toEqual([])
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

      await button.focus()
      await page.keyboard.press('Enter')
      const player = page.locator('iframe')
      await player.waitFor()
      expect(await player.getAttribute('title')).toBe('Rozhovor o integrácii')
      expect(await player.evaluate((frame) => document.activeElement === frame)).toBe(true)
      expect(await button.count()).toBe(0)
      expect(await page.getByRole('link', { name: 'Rozhovor o integrácii' }).count()).toBe(1)
      await expect
        .poll(() => framed)
        .toEqual(['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1'])
    })

    it('leaves the link alone where script is off or the service is not known', async () => {
      await open('consent-video', video, false)
      expect(await page.getByRole('link').isVisible()).toBe(true)
      expect(await page.getByRole('button').count()).toBe(0)
      await page.context().close()

      await open('consent-video', video.replace('www.youtube.com', 'video.example'))
      await page.waitForFunction(() => customElements.get('consent-video'))
      expect(await page.getByRole('button').count()).toBe(0)
    })
  })

  describe('open-now', () => {
    const mondays = `<open-now hidden data-hours='[["mo","08:00","24:00"]]' data-holiday="Sviatok"
      data-open="Otvorené do {time}" data-closed="Otvoria {day} o {time}"
      data-days='["v nedeľu","v pondelok"]'></open-now>`

    it.each([
      ['2026-03-28', 'Otvoria v pondelok o 8:00'],
      ['2026-03-30', 'Otvorené do 24:00'],
      ['2026-04-06', 'Sviatok'],
      // Two days before Easter Monday, „on Monday“ would mean that day.
      ['2026-04-04', ''],
    ])('says of an office that is open on Mondays, on %s: %s', async (day, said) => {
      await open('open-now', mondays, true, new Date(`${day}T10:00:00Z`))
      await page.waitForFunction(() => customElements.get('open-now'))
      const told = page.locator('open-now')
      expect(await told.isVisible()).toBe(said !== '')
      expect(await told.textContent()).toBe(said)
    })
  })

  describe('search-suggest', () => {
    const form = `<search-suggest><form role="search" action="/sk/hladat">
      <label for="q">Hľadať</label> <input id="q" type="search" name="q"> <button>Nájsť</button></form></search-suggest>
      <a href="/dalej">Ďalej</a>`
    const found = (question: string): SearchAnswer => ({
      message: `Pre „${question}“ sú 2 výsledky`,
      results: [
        { title: `Prvý <b>${question}</b>`, url: '/sk/prvy', summary: 'Krátko o ňom' },
        { title: 'Druhý', url: '/sk/druhy' },
      ],
    })
    /** Typed by `fill` at a stroke: single keys come as slowly as the machine is busy, and each might ask. */
    const input = () => page.getByRole('searchbox')
    const links = () => page.locator('search-suggest ul a')

    it('offers results while the reader types, asking once for a word typed in one go', async () => {
      answer = found
      await open('search-suggest', form)
      await input().focus()
      await input().evaluate((field: HTMLInputElement) => {
        for (const value of ['p', 'po', 'pob', 'poby']) {
          field.value = value
          field.dispatchEvent(new Event('input', { bubbles: true }))
        }
      })
      await links().first().waitFor()
      expect(questions).toEqual(['poby'])
      expect(await links().allTextContents()).toEqual(['Prvý <b>poby</b>', 'Druhý'])
      expect(await page.getByRole('status').textContent()).toBe('Pre „poby“ sú 2 výsledky')
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })

    it('is gone through by keyboard', async () => {
      answer = found
      await open('search-suggest', form)
      await input().fill('práca')
      await links().first().waitFor()
      const focused = () =>
        page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe('Druhý')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      expect(await focused()).toBe('q')
      await page.keyboard.press('Escape')
      expect(await links().first().isVisible()).toBe(false)
      expect(await input().inputValue()).toBe('práca')
      // Enter still sends the form.
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/sk\/hladat\?q=pr%C3%A1ca$/)
    })

    it('goes away when the reader does', async () => {
      answer = found
      await open('search-suggest', form)
      await input().fill('byt')
      await links().first().waitFor()
      await page.getByRole('link', { name: 'Ďalej' }).focus()
      expect(await links().first().isVisible()).toBe(false)
    })

    it('shows the answer to the last question, though an earlier one comes later', async () => {
      answer = async (question) => {
        if (question === 'by') await new Promise((resolve) => setTimeout(resolve, 600))
        return found(question)
      }
      await open('search-suggest', form)
      await input().fill('by')
      await expect.poll(() => questions).toEqual(['by'])
      await input().fill('byvanie')
      await links().first().waitFor()
      await page.waitForTimeout(700)
      expect(await links().first().textContent()).toBe('Prvý <b>byvanie</b>')
    })

    it('shows nothing when the search fails, and asks nothing for a single letter', async () => {
      answer = () => null
      await open('search-suggest', form)
      await input().fill('p')
      await page.waitForTimeout(300)
      expect(questions).toEqual([])
      await input().fill('pobyt')
      await expect.poll(() => questions).toEqual(['pobyt'])
      await page.waitForTimeout(100)
      expect(await links().count()).toBe(0)
    })
  })
})
