import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { framePage } from '../../site/delivery/framePage'
import { html } from '../../site/delivery/html'
import { chromiumPath, launchChromium } from './chromium'
import { widgetFeed } from './town/widgetFeed'

const { news, services, events, materials } = widgetFeed.lists

const townFile = (name: string) => readFileSync(new URL(`town/${name}`, import.meta.url), 'utf8')

interface LayoutShift extends PerformanceEntry {
  value: number
}
declare global {
  interface Window {
    layoutShift: number
    violations: string[]
  }
}

describe.skipIf(!chromiumPath)('the widget on the page of a town', () => {
  let browser: Browser
  let site: Server
  let town: Server
  let page: Page
  /** What the site's server was asked for. */
  let requests: string[] = []
  /** What the site answers with for the feed; null: it breaks the connection. */
  let feed: unknown = widgetFeed
  let feedDelay = 0
  /** The page in the frame. */
  const framed = framePage('sk', services.title, html`<h1>${services.title}</h1>`, { script: true })
  let townPage: (siteUrl: string) => string

  const addressOf = (server: Server, host: string) =>
    `http://${host}:${(server.address() as AddressInfo).port}`
  const listen = async (listener: RequestListener) => {
    const server = createServer(listener).listen(0)
    await once(server, 'listening')
    return server
  }

  beforeAll(async () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'site/bundle.ts'])
    browser = await launchChromium()
    site = await listen((request, response) => {
      requests.push(`${request.url}`)
      response.setHeader('Access-Control-Allow-Origin', '*')
      const { pathname } = new URL(`${request.url}`, 'http://site')
      if (/^\/embed\/[\w.]+\.(?:js|css)$/.test(pathname)) {
        const type = pathname.endsWith('.js') ? 'javascript' : 'css'
        response.setHeader('Content-Type', `text/${type}; charset=utf-8`)
        response.end(readFileSync(`site/public${pathname}`))
      } else if (pathname.endsWith('/frame')) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(framed)
      } else if (feed === null) {
        response.destroy()
      } else {
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        setTimeout(() => response.end(JSON.stringify(feed)), feedDelay)
      }
    })
    town = await listen((request, response) => {
      const siteUrl = addressOf(site, '127.0.0.1')
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; script-src ${siteUrl}; connect-src ${siteUrl}; frame-src ${siteUrl}; style-src 'self'; ` +
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      )
      const css = /^\/(\w+\.css)$/.exec(`${request.url}`)?.[1]
      response.setHeader('Content-Type', `text/${css ? 'css' : 'html'}; charset=utf-8`)
      response.end(css ? townFile(css) : townPage(siteUrl))
    })
  }, 60_000)

  afterEach(async () => {
    await page.context().close()
    requests = []
    feed = widgetFeed
    feedDelay = 0
  })

  afterAll(async () => {
    await browser?.close()
    site?.close()
    town?.close()
  })

  const open = async (
    html = townFile('index.html'),
    options: BrowserContextOptions = {},
    siteUrlInPage?: string,
  ) => {
    townPage = (siteUrl) => html.replaceAll('http://localhost:3000', siteUrlInPage ?? siteUrl)
    page = await (await browser.newContext(options)).newPage()
    await page.addInitScript(() => {
      window.layoutShift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.layoutShift += (entry as LayoutShift).value
      }).observe({ type: 'layout-shift', buffered: true })
      window.violations = []
      document.addEventListener('securitypolicyviolation', (event) => {
        window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`)
      })
    })
    await page.goto(addressOf(town, 'localhost'))
  }

  const oneWidget = (attributes: string, lang = 'sk') =>
    `<!doctype html><html lang="${lang}"><head><title>Mesto</title>
    <script src="http://localhost:3000/embed/v1.js" async></script></head>
    <body><kapacity-widget ${attributes}><a href="http://localhost:3000/sk/spravy">Správy</a></kapacity-widget>`

  it('shows the news from another origin under a strict policy, without a violation', async () => {
    await open()
    const first = page.locator('kapacity-widget[type=news]')
    await first.getByRole('heading', { level: 2, name: news.title }).waitFor()
    const links = first.getByRole('listitem').getByRole('link')
    expect(await links.allTextContents()).toEqual(news.items.slice(0, 3).map((item) => item.title))
    expect(await links.first().getAttribute('href')).toBe(news.items[0]?.url)
    expect(await first.locator('time').first().getAttribute('datetime')).toBe(news.items[0]?.date)
    expect(await first.getByRole('link', { name: news.more.label }).getAttribute('href')).toBe(news.more.url)
    // Styled, though the host forbids inline styles.
    expect(await first.evaluate((box) => getComputedStyle(box).borderTopStyle)).toBe('solid')
    expect(await page.evaluate(() => window.violations)).toEqual([])
  })

  it('asks once for everything about a town, however many widgets of whatever kind show it', async () => {
    await open()
    for (const { title } of [news, services, events, materials])
      await page.getByRole('heading', { name: title, exact: true }).waitFor()
    expect(requests.filter((address) => address.endsWith('.json'))).toEqual(['/embed/v1/sk/town.trnava.json'])
    const rows = (type: string) => page.locator(`kapacity-widget[type=${type}]`).getByRole('listitem')
    expect(await rows('news').count()).toBe(3)
    expect(await rows('services').count()).toBe(services.items.length)
  })

  it('shows each kind as it is', async () => {
    await open()
    const widget = (type: string) => page.locator(`kapacity-widget[type=${type}]`)
    await widget('services').getByRole('link', { name: services.items[0]?.title }).waitFor()
    await widget('services').getByText(`${services.items[0]?.label}`, { exact: true }).waitFor()
    await widget('events').getByText(events.empty).waitFor()
    await widget('materials').getByText(`${materials.items[0]?.label}`).waitFor()
    // Brief: without the summary.
    expect(await widget('materials').getByText(`${materials.items[0]?.summary}`).count()).toBe(0)
    const notice = widget('notice')
    const text = notice.getByText(widgetFeed.notice.text)
    await text.waitFor()
    // An alert looks like one.
    expect(await text.evaluate((of) => getComputedStyle(of).borderLeftColor)).toBe('rgb(162, 35, 26)')
    const [empty, muted] = await Promise.all(
      [widget('events').getByText(events.empty), widget('news').locator('time').first()].map((of) =>
        of.evaluate((element) => getComputedStyle(element).color),
      ),
    )
    expect(empty).toBe(muted)
    expect(await notice.getByRole('link').getAttribute('href')).toBe(widgetFeed.notice.link?.url)
    expect(await widget('materials').evaluate((box) => getComputedStyle(box).colorScheme)).toBe('light')
  })

  it('takes no room for a notice while there is none', async () => {
    feed = { ...widgetFeed, notice: { ...widgetFeed.notice, text: '' } }
    await open(oneWidget('type="notice"'))
    await page.locator('kapacity-widget').waitFor({ state: 'hidden' })
    await page.locator('kapacity-widget').evaluate((widget) => widget.setAttribute('type', 'news'))
    await page.getByRole('heading', { name: news.title }).waitFor()
  })

  it.each([
    ['a town and a topic', 'municipality="trnava" topic="byvanie"', 'town.trnava.byvanie.json'],
    ['a topic alone', 'topic="byvanie"', 'topic.byvanie.json'],
    ['nothing', '', 'all.json'],
  ])('asks for what concerns %s', async (_what, attributes, name) => {
    await open(oneWidget(attributes))
    await page.getByRole('heading', { name: news.title }).waitFor()
    expect(requests).toContain(`/embed/v1/sk/${name}`)
  })

  it('stays itself in an old page of tables with hostile styles', async () => {
    await open(townFile('old.html'), { viewport: { width: 800, height: 700 } })
    await page.getByRole('heading', { name: news.title }).waitFor()
    const widget = page.locator('kapacity-widget')
    const link = widget.getByRole('link', { name: news.items[0]?.title })
    const style = await link.evaluate((of) => {
      const { color, display, fontSize, letterSpacing, textAlign, textIndent, textTransform, whiteSpace } =
        getComputedStyle(of)
      return { color, display, fontSize, letterSpacing, textAlign, textIndent, textTransform, whiteSpace }
    })
    expect(style).toEqual({
      color: 'rgb(11, 79, 158)',
      display: 'block',
      fontSize: '16px',
      letterSpacing: 'normal',
      textAlign: 'start',
      textIndent: '0px',
      textTransform: 'none',
      whiteSpace: 'normal',
    })
    // Within its cell.
    const { width } = (await widget.boundingBox()) ?? { width: Number.NaN }
    expect(width).toBeLessThanOrEqual(300)
    expect(await widget.evaluate((of) => of.scrollWidth <= of.clientWidth)).toBe(true)
  })

  it('reads from left to right on a page that runs from right to left', async () => {
    await open(oneWidget('', 'ar').replace('<html', '<html dir="rtl"'))
    await page.getByRole('heading', { name: news.title }).waitFor()
    const box = page.locator('kapacity-widget div')
    expect(await box.evaluate((of) => [getComputedStyle(of).direction, of.getAttribute('lang')])).toEqual([
      'ltr',
      'sk',
    ])
    const [heading, link] = await Promise.all(
      [page.getByRole('heading'), page.getByRole('listitem').first().getByRole('link')].map((of) =>
        of.boundingBox(),
      ),
    )
    expect(heading?.x).toBe(link?.x)
    expect((await new AxeBuilder({ page }).include('kapacity-widget').analyze()).violations).toEqual([])
  })

  it('fits into 280 pixels', async () => {
    await open(undefined, { viewport: { width: 280, height: 700 } })
    await page.getByRole('heading', { name: news.title }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280)
  })

  describe('in a frame that may grow', () => {
    const withFrame = (attributes: string, parent: string) =>
      `<!doctype html><html lang="sk"><head><title>Mesto</title><link rel="stylesheet" href="/town.css">
      <script src="http://localhost:3000/embed/v1.js" async></script></head><body>
      <iframe ${attributes} src="http://localhost:3000/embed/v1/sk/frame?parent=${encodeURIComponent(parent)}" title="Služby" height="50"></iframe>`
    const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight)

    it('takes its height from the content, where the page asks for it', async () => {
      await open(withFrame('data-kapacity-grow', addressOf(town, 'localhost')))
      await page.frameLocator('iframe').getByRole('heading', { name: services.title }).waitFor()
      await expect.poll(height).toBeGreaterThan(60)
      expect(await page.evaluate(() => window.violations)).toEqual([])
    })

    it.each([
      ['the page did not ask for it', '', () => addressOf(town, 'localhost')],
      ['another page was named', 'data-kapacity-grow', () => 'https://www.elsewhere.example'],
    ])('stays as it is when %s', async (_case, attributes, parent) => {
      await open(withFrame(attributes, parent()))
      await page.frameLocator('iframe').getByRole('heading', { name: services.title }).waitFor()
      await page.waitForTimeout(500)
      expect(await height()).toBe(50)
    })

    it('does not believe anyone else', async () => {
      await open(withFrame('data-kapacity-grow', 'https://www.elsewhere.example'))
      await page.frameLocator('iframe').getByRole('heading', { name: services.title }).waitFor()
      await page.evaluate(() => window.postMessage({ kapacityHeight: 900 }, '*'))
      await page.waitForTimeout(300)
      expect(await height()).toBe(50)
    })
  })

  it('does not make the page jump, be the list ever so slow', async () => {
    feedDelay = 700
    for (const width of [1280, 320]) {
      await open(undefined, { viewport: { width, height: 900 } })
      await page.getByRole('heading', { name: materials.title }).waitFor()
      await page.waitForTimeout(200)
      expect(await page.evaluate(() => window.layoutShift)).toBeLessThan(0.01)
      // No side scrolling on a small phone.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      if (width !== 320) await page.context().close()
    }
  })

  it.each(['light', 'dark'] as const)(
    'has no fault that axe can find, in %s colours',
    async (colorScheme) => {
      await open(undefined, { colorScheme })
      await page.getByRole('heading', { name: materials.title }).waitFor()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      const colour = await page
        .locator('kapacity-widget div')
        .first()
        .evaluate((box) => getComputedStyle(box).color)
      expect(colour).toBe(colorScheme === 'light' ? 'rgb(31, 41, 51)' : 'rgb(230, 234, 240)')
    },
  )

  it('is gone through by keyboard in the order of reading', async () => {
    await open(oneWidget('limit="2"'))
    await page.getByRole('heading', { name: news.title }).waitFor()
    const focused: (string | null | undefined)[] = []
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press('Tab')
      focused.push(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent))
    }
    expect(focused).toEqual([news.items[0]?.title, news.items[1]?.title, news.more.label])
  })

  it('keeps the place by itself where the town has not', async () => {
    feedDelay = 500
    await open(oneWidget('limit="3"').concat('<h2>Úradné hodiny</h2>'))
    await page.locator('kapacity-widget[style]').waitFor()
    const top = () =>
      page.getByRole('heading', { name: 'Úradné hodiny' }).evaluate((h) => h.getBoundingClientRect().top)
    const before = await top()
    await page.getByRole('heading', { name: news.title }).waitFor()
    expect(await top()).toBe(before)
  })

  it.each([
    ['the language of the page around it', '', 'uk', 'uk'],
    ['its own attribute before that', 'locale="en"', 'uk', 'en'],
    ['Slovak where the language is not ours', '', 'de-AT', 'sk'],
    ['a regional tag', '', 'en-GB', 'en'],
  ])('takes its language from: %s', async (_case, attributes, lang, expected) => {
    await open(oneWidget(attributes, lang))
    await page.getByRole('heading', { name: news.title }).waitFor()
    expect(requests).toContain(`/embed/v1/${expected}/all.json`)
  })

  it('follows a change of its attributes', async () => {
    await open(oneWidget('limit="1"'))
    await page.getByRole('heading', { name: news.title }).waitFor()
    await page.locator('kapacity-widget').evaluate((widget) => widget.setAttribute('limit', '4'))
    await page.getByRole('listitem').nth(3).waitFor()
    expect(requests.filter((address) => address.endsWith('all.json'))).toHaveLength(1)
  })

  describe('keeps the link that stands inside', () => {
    const expectLink = async () => {
      const link = page.getByRole('link', { name: 'Správy' }).first()
      await page.waitForFunction(() => {
        const root = document.querySelector('kapacity-widget')?.shadowRoot
        return !root || root.querySelector('div:not([aria-busy])')
      })
      expect(await link.isVisible()).toBe(true)
      expect(await page.getByRole('heading', { name: news.title }).count()).toBe(0)
    }

    it('when the site can not be reached at all', async () => {
      const closed = await listen(() => {})
      const address = addressOf(closed, '127.0.0.1')
      closed.close()
      await open(undefined, {}, address)
      await expectLink()
    })

    it('when the connection breaks', async () => {
      feed = null
      await open()
      await expectLink()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })

    it.each([
      ['is of another version', { ...widgetFeed, version: 2 }],
      ['is something else', ['a', 'list']],
      [
        'leads elsewhere than to the web',
        {
          ...widgetFeed,
          lists: { ...widgetFeed.lists, news: { ...news, more: { label: 'x', url: 'javascript:alert(1)' } } },
        },
      ],
    ])('when the answer %s', async (_case, answer) => {
      feed = answer
      await open()
      await expectLink()
    })

    it('when the type is not known', async () => {
      await open(oneWidget('type="weather"'))
      await expectLink()
      expect(requests).toEqual(['/embed/v1.js', '/embed/v1/sk/all.json'])
    })

    it('when scripts are off', async () => {
      await open(undefined, { javaScriptEnabled: false })
      expect(await page.getByRole('link', { name: 'Správy projektu KapaCITY' }).first().isVisible()).toBe(
        true,
      )
    })
  })

  it('leaves out an item that would run a script', async () => {
    const [good] = news.items
    const items = [{ ...good, url: 'javascript:alert(1)' }, { ...good, url: 'data:text/html,x' }, good]
    feed = { ...widgetFeed, lists: { ...widgetFeed.lists, news: { ...news, items } } }
    await open(oneWidget(''))
    await page.getByRole('heading', { name: news.title }).waitFor()
    const links = page.getByRole('listitem').getByRole('link')
    expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual([
      good?.url,
    ])
  })

  it('works as a module script and when the script is loaded twice', async () => {
    const script = '<script src="http://localhost:3000/embed/v1.js" type="module"></script>'
    await open(
      oneWidget('').replace(
        '</head>',
        `${script}<script src="http://localhost:3000/embed/v1.js"></script></head>`,
      ),
    )
    await page.getByRole('heading', { name: news.title }).waitFor()
    await page.context().close()
    await open(oneWidget('').replace(/<script.*<\/script>/, script))
    await page.getByRole('heading', { name: news.title }).waitFor()
  })
})
