/** What a town's webmaster does: chooses a widget, sees it, copies its code and puts it on the town's own website. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { WidgetFeed } from '../../site/embed/WidgetFeed'
import { hrefTo } from '../../site/i18n/addresses'
import { locales } from '../../site/i18n/locales'
import { translator } from '../../site/i18n/translator'
import { type Installation, until } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { chromiumPath, launchChromium } from './chromium'

let kapacity: Installation
let browser: Browser
let town: Server
let body = ''
let page: Page

describe.skipIf(!chromiumPath)('widgets on the website of a town', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    town = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><html lang="uk"><title>Місто</title><body>${body}`)
    }).listen(0, '127.0.0.1')
    await until(() => town.address(), 'the website of the town answers')
    // The towns' names lead to the server of the test, as they would to the towns' own.
    const { port } = town.address() as AddressInfo
    browser = await launchChromium([
      `--host-resolver-rules=MAP www.trnava.sk:80 127.0.0.1:${port}, MAP www.elsewhere.sk:80 127.0.0.1:${port}`,
    ])
  })
  afterEach(() => page?.context().close())
  afterAll(async () => {
    await browser?.close()
    town?.close()
  })

  const open = async (address: string, options: Parameters<Browser['newContext']>[0] = {}) => {
    page = await (await browser.newContext(options)).newPage()
    await page.goto(address)
  }
  const feedOf = async (name: string) =>
    (await (await fetch(`${kapacity.siteUrl}/embed/v1/${name}.json`)).json()) as WidgetFeed
  const preview = () => page.frameLocator('iframe')

  describe.each(locales)('the configurator, %s', (locale) => {
    const t = translator(locale)
    const address = () => kapacity.siteUrl + hrefTo(locale, 'widgets')

    it('shows what is chosen at once, and copies its code', async () => {
      await open(address(), { permissions: ['clipboard-read', 'clipboard-write'] })
      await page.getByLabel(t('widgets.type')).selectOption('services')
      await page.getByLabel(t('widgets.municipality')).selectOption('trnava')
      const { services } = (await feedOf(`${locale}/town.trnava`)).lists
      await preview().getByRole('heading', { name: services.title }).waitFor()
      expect(await preview().getByRole('listitem').count()).toBe(Math.min(5, services.items.length))
      expect(page.url()).toContain('municipality=trnava')
      const high = () => preview().locator('html').boundingBox()
      await expect
        .poll(async () => (await page.locator('iframe').boundingBox())?.height)
        .toBeLessThan(((await high())?.height ?? 0) + 10)
      expect(
        await preview()
          .locator('html')
          .evaluate((html) => html.scrollHeight - html.clientHeight),
      ).toBe(0)
      const [code] = await page.locator('pre').allTextContents()
      expect(code).toContain('<kapacity-widget type="services" municipality="trnava">')
      await page
        .getByRole('button', { name: t('widgets.copy'), exact: true })
        .first()
        .click()
      await page.getByText(t('widgets.copied')).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
    })

    it('does the same without script', async () => {
      await open(address(), { javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
      await page.getByLabel(t('widgets.type')).selectOption('events')
      await page.getByLabel(t('widgets.theme')).selectOption('dark')
      await page.getByRole('button', { name: t('widgets.submit') }).click()
      const { events } = (await feedOf(`${locale}/all`)).lists
      await preview().getByRole('heading', { name: events.title }).waitFor()
      expect(await page.getByLabel(t('widgets.type')).inputValue()).toBe('events')
      expect(await page.locator('pre').first().textContent()).toContain('type="events" theme="dark"')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  })

  it('has its buttons while the preview has only begun to arrive', async () => {
    page = await (await browser.newContext()).newPage()
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    // What a browser shows for a moment on a slow line, held still.
    await page.addInitScript(() =>
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', { get: () => new Document() }),
    )
    const t = translator('sk')
    await page.goto(kapacity.siteUrl + hrefTo('sk', 'widgets'))
    await page
      .getByRole('button', { name: t('widgets.copy'), exact: true })
      .first()
      .waitFor()
    expect(problems).toEqual([])
  })

  const snippets = async (query: string) => {
    await open(`${kapacity.siteUrl}${hrefTo('sk', 'widgets')}?${query}`)
    const [element = '', frame = '', pinned = ''] = await page.locator('pre').allTextContents()
    await page.context().close()
    return { element, frame, pinned }
  }

  it.each(['element', 'pinned'] as const)(
    'work as copied: %s, in the language of the page',
    async (which) => {
      body = (await snippets('type=services&municipality=trnava'))[which]
      await open('http://www.trnava.sk/')
      const { services } = (await feedOf('uk/town.trnava')).lists
      await page.getByRole('heading', { name: services.title }).waitFor()
      expect(await page.getByRole('listitem').first().getByRole('link').textContent()).toBe(
        services.items[0]?.title,
      )
    },
  )

  it('work as copied: the frame, in which axe finds nothing, without script on either side', async () => {
    body = (await snippets('type=services&municipality=trnava&locale=uk')).frame
    await open('http://www.trnava.sk/', { javaScriptEnabled: false })
    const { services } = (await feedOf('uk/town.trnava')).lists
    await preview().getByRole('heading', { name: services.title }).waitFor()
    await page.context().close()
  })

  it.each(
    ['light', 'dark'].flatMap((theme) => ['services', 'events', 'notice'].map((type) => [type, theme])),
  )('have no fault in a frame that axe can find: %s, %s', async (type, theme) => {
    body = `<main><h1>Місто</h1><iframe src="${kapacity.siteUrl}/embed/v1/uk/frame?type=${type}&theme=${theme}" title="KapaCITY" width="280" height="500"></iframe></main>`
    await open('http://www.elsewhere.sk/')
    await preview().locator('body').waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(
      await preview()
        .locator('html')
        .evaluate((html) => html.scrollWidth),
    ).toBeLessThanOrEqual(280)
  })

  it('are refused to a website that the town has not named, but not those of an open town', async () => {
    body = (await snippets('type=services&municipality=trnava')).frame
    const refused: string[] = []
    await open('about:blank')
    page.on('console', (message) => refused.push(message.text()))
    await page.goto('http://www.elsewhere.sk/')
    await until(() => refused.some((text) => text.includes('frame-ancestors')), 'the browser refuses')
    expect(await preview().getByRole('heading').count()).toBe(0)
    await page.context().close()
    body = (await snippets('type=services&municipality=bratislava')).frame
    await open('http://www.elsewhere.sk/')
    await preview().getByRole('heading').waitFor()
  })

  it('go on to work when the town gets another name', async () => {
    const { docs } = await kapacity.rest(
      'GET',
      '/municipalities?where[slug][equals]=banska-bystrica&locale=sk',
    )
    const rename = (slug: string) =>
      kapacity.rest('PATCH', `/municipalities/${docs[0].id}?locale=sk`, { slug, _status: 'published' })
    await rename('banska-bystrica-mesto')
    try {
      await until(
        async () => (await fetch(`${kapacity.siteUrl}/embed/v1/sk/town.banska-bystrica.json`)).redirected,
        'the former name leads to the new one',
      )
      body = `<script src="${kapacity.siteUrl}/embed/v1.js"></script><kapacity-widget municipality="banska-bystrica"></kapacity-widget>`
      await open('http://www.elsewhere.sk/')
      const { news } = (await feedOf('uk/town.banska-bystrica-mesto')).lists
      await page.getByRole('heading', { name: news.title }).waitFor()
    } finally {
      await rename('banska-bystrica')
    }
  })

  it('become a card where an address is pasted, as WordPress frames it', async () => {
    const address = hrefTo('sk', 'services')
    await open(kapacity.siteUrl + address)
    const discovered = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
    await page.context().close()
    const { html, title } = (await (await fetch(discovered ?? '')).json()) as { html: string; title: string }
    const src = /<iframe src="([^"]+)"/.exec(html)?.[1] ?? ''
    body = `<iframe sandbox="allow-scripts" security="restricted" src="${src}#?secret=abcDEF1234" width="600" height="100"></iframe>
      <script>window.said = []; addEventListener('message', ({ data }) => said.push(data))</script>`
    await open('http://www.elsewhere.sk/')
    await preview().getByRole('link', { name: title }).click()
    const said = await page.evaluate(
      () => (window as unknown as { said: { message: string; value: unknown; secret: string }[] }).said,
    )
    expect(said).toContainEqual({ message: 'link', value: kapacity.siteUrl + address, secret: 'abcDEF1234' })
    const height = said.find(({ message }) => message === 'height')
    expect(Number(height?.value)).toBeGreaterThan(50)
    expect(Number(height?.value)).toBeLessThan(220)
  })

  it('nothing else of the site may be framed', async () => {
    body = `<iframe src="${kapacity.siteUrl}/sk"></iframe>`
    const refused: string[] = []
    await open('about:blank')
    page.on('console', (message) => refused.push(message.text()))
    await page.goto('http://www.trnava.sk/')
    await until(() => refused.some((text) => text.includes('frame-ancestors')), 'the browser refuses')
  })
})
