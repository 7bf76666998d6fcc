/** What is left of the site without a connection, in a real browser over delivery and a small published tree. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { assetAddress } from '../../site/elements/assetAddress'
import { hrefTo } from '../../site/i18n/addresses'
import { locales } from '../../site/i18n/locales'
import { translator } from '../../site/i18n/translator'
import { cacheNames } from '../../site/offline/caches'
import { nobody, type RunningDelivery, startDelivery } from '../integration/delivery/startDelivery'
import { chromiumPath, launchChromium } from './chromium'

const article = hrefTo('sk', 'news/:slug', { slug: 'memorandum' })
const members = hrefTo('sk', 'members')
const styles = '/assets/site.0123456789ab.css'

const pageOf = (locale: string, title: string, body = '') =>
  `<!DOCTYPE html><html lang="${locale}"><head><meta charSet="utf-8"/><title>${title}</title>` +
  `<link rel="stylesheet" href="${styles}"/></head><body><main><h1>${title}</h1>${body}</main>` +
  `<script type="module" src="${assetAddress('offline')}"></script></body></html>`

describe.skipIf(!chromiumPath)('without a connection', () => {
  let browser: Browser
  let delivery: RunningDelivery
  let context: BrowserContext
  let page: Page
  const at = (address: string) =>
    `http://localhost:${(delivery.server.address() as AddressInfo).port}${address}`
  const heading = () => page.textContent('h1')
  const kept = (name: string) =>
    page.evaluate(
      async (cache) => (await (await caches.open(cache)).keys()).map(({ url }) => new URL(url).pathname),
      name,
    )

  beforeAll(async () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'site/bundle.ts'])
    browser = await launchChromium()
  }, 60_000)
  afterAll(() => browser?.close())

  beforeEach(async () => {
    delivery = await startDelivery({
      // Whoever asks is signed in.
      members: { ...nobody, memberOf: async () => ({ id: 'member' }) },
    })
    const { tree } = delivery
    for (const locale of locales) {
      const t = translator(locale)
      tree.write(`public${hrefTo(locale, '')}.html`, pageOf(locale, `KapaCITY ${locale}`))
      tree.write(
        `public${hrefTo(locale, 'offline')}.html`,
        pageOf(
          locale,
          t('offline.title'),
          `<section class="kept" hidden=""><h2>${t('offline.kept')}</h2><ul></ul></section>`,
        ),
      )
    }
    tree.write(`public${article}.html`, pageOf('sk', 'Memorandum &amp; čo ďalej'))
    tree.write(`members${members}.html`, pageOf('sk', 'Len pre členov'))
    tree.write(`public${styles}`, 'h1{color:rgb(1, 2, 3)}')
    tree.write(`public${assetAddress('offline')}`, readFileSync(`site/public${assetAddress('offline')}`))
    tree.write('public/sw.js', readFileSync('site/public/sw.js'))
    context = await browser.newContext({ locale: 'uk-UA' })
    page = await context.newPage()
  })
  afterEach(async () => {
    await context.close()
    await delivery.stop()
  })

  /** Opens the first page, and waits until the worker has it. */
  async function arrive(address = hrefTo('sk', '')) {
    await page.goto(at(address))
    await expect.poll(() => kept(cacheNames.pages)).toContain(address)
    await page.evaluate(() => navigator.serviceWorker.ready)
  }

  it('shows the pages that were read, the first among them, as they look', async () => {
    await arrive()
    await page.goto(at(article))
    await context.setOffline(true)
    await page.reload()
    expect(await heading()).toBe('Memorandum & čo ďalej')
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color)).toBe(
      'rgb(1, 2, 3)',
    )
    await page.goto(at(`${hrefTo('sk', '')}?utm_source=x`))
    expect(await heading()).toBe('KapaCITY sk')
  })

  it.each(locales)(
    'says so instead of any other page, in its language, and offers what there is: %s',
    async (locale) => {
      await arrive(hrefTo(locale, ''))
      await context.setOffline(true)
      await page.goto(at(hrefTo(locale, 'topics')))
      const t = translator(locale)
      expect(await heading()).toBe(t('offline.title'))
      expect(await page.getAttribute('html', 'lang')).toBe(locale)
      expect(await page.getByRole('heading', { name: t('offline.kept') }).isVisible()).toBe(true)
      await page.getByRole('link', { name: `KapaCITY ${locale}` }).click()
      expect(await heading()).toBe(`KapaCITY ${locale}`)
      // Nothing is kept of that language, and the address is of none.
      await page.goto(at('/'))
      expect(await heading()).toBe(translator('uk')('offline.title'))
    },
  )

  it('asks anew for every page as soon as it can', async () => {
    await arrive(article)
    await context.setOffline(true)
    await page.reload()
    expect(await heading()).toBe('Memorandum & čo ďalej')
    delivery.tree.write(`public${article}.html`, pageOf('sk', 'Opravené'))
    await context.setOffline(false)
    await page.reload()
    expect(await heading()).toBe('Opravené')
    await context.setOffline(true)
    await page.reload()
    expect(await heading()).toBe('Opravené')
  })

  it('keeps nothing that is not for everybody, and nothing that is gone', async () => {
    await arrive(article)
    const search = `${hrefTo('sk', 'search')}?q=memorandum`
    for (const address of [members, search, hrefTo('sk', 'sign-in'), '/sk/nic']) await page.goto(at(address))
    await page.goto(at(hrefTo('sk', '')))
    await expect.poll(() => kept(cacheNames.pages)).toEqual([article, hrefTo('sk', '')])

    delivery.tree.remove(`public${article}.html`)
    expect((await page.goto(at(article)))?.status()).toBe(404)
    await expect.poll(() => kept(cacheNames.pages)).toEqual([hrefTo('sk', '')])
    await context.setOffline(true)
    for (const address of [members, search, article]) {
      await page.goto(at(address))
      expect(await heading()).toBe(translator('sk')('offline.title'))
    }
  })

  it('keeps the last sixty pages', async () => {
    for (let n = 0; n < 65; n++)
      delivery.tree.write(`public/sk/spravy/s-${n}.html`, pageOf('sk', `S ${n}`), { twins: false })
    await arrive()
    for (let n = 0; n < 65; n++) await page.goto(at(`/sk/spravy/s-${n}`), { waitUntil: 'commit' })
    await expect.poll(async () => (await kept(cacheNames.pages)).at(-1)).toBe('/sk/spravy/s-64')
    await expect.poll(() => kept(cacheNames.pages)).toHaveLength(60)
    expect(await kept(cacheNames.pages)).not.toContain('/sk')
  })

  it('removes what versions before it kept, and nobody else’s', async () => {
    await page.goto(at('/robots.txt'))
    await page.evaluate(() => Promise.all(['kapacity-pages-0', 'another'].map((name) => caches.open(name))))
    await arrive()
    expect((await page.evaluate(() => caches.keys())).sort()).toEqual(
      ['another', ...Object.values(cacheNames)].sort(),
    )
  })

  it('can be taken back', async () => {
    await arrive()
    const { outputFiles } = await build({
      entryPoints: ['site/offline/withdrawal.ts'],
      bundle: true,
      format: 'iife',
      write: false,
    })
    delivery.tree.write('public/sw.js', Buffer.from(outputFiles[0]?.contents ?? []))
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0)
  })
})
