/** How a newcomer finds a service, an event and a way to say that something is missing, with script and without. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchAnswer } from '../../site/elements/SearchAnswer'
import { hrefTo } from '../../site/i18n/addresses'
import { locales } from '../../site/i18n/locales'
import { noneOnTopic } from '../../site/i18n/noneOnTopic'
import { translator } from '../../site/i18n/translator'
import { type Installation, until } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { chromiumPath, launchChromium } from './chromium'

let kapacity: Installation
let browser: Browser
const contexts: BrowserContext[] = []

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
  contexts.push(context)
  const page = await context.newPage()
  await page.goto(kapacity.siteUrl + path)
  return page
}

/** A town and a topic on which it has something, by their words in the language's addresses. */
function somewhere(locale: (typeof locales)[number]) {
  const pattern = new RegExp(
    `^public${hrefTo(locale, 'services/town/:town/:topic', { town: 'TOWN', topic: 'TOPIC' })
      .replace('TOWN', '([a-z-]+)')
      .replace('TOPIC', '([a-z-]+)')}\\.html$`,
  )
  for (const name of kapacity.tree().keys()) {
    const [, town, topic] = pattern.exec(name) ?? []
    if (town && topic)
      return { town, topic, address: hrefTo(locale, 'services/town/:town/:topic', { town, topic }) }
  }
  throw new Error(`No town has a service on a topic in ${locale}.`)
}

describe.skipIf(!chromiumPath)('finding', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  describe.each(locales)('%s', (locale) => {
    it('leads from a town and a topic to the services, without script', async () => {
      const { town, topic, address } = somewhere(locale)
      const page = await open(hrefTo(locale, ''), { javaScriptEnabled: false })
      await page.selectOption('select[name=town]', town)
      await page.selectOption('select[name=topic]', topic)
      await page.click('.finder button')
      await page.waitForURL(kapacity.siteUrl + address)
      expect(await page.locator('main .card').count()).toBeGreaterThan(0)
    })

    it('says without script where the town has nothing on the topic, and where it has nothing at all', async () => {
      const t = translator(locale)
      const { docs: topics } = await kapacity.rest('GET', `/topics?locale=${locale}&sort=order&limit=50`)
      const { docs: towns } = await kapacity.rest('GET', `/municipalities?locale=${locale}&limit=50`)
      const find = async (town: string, topic: string, script: boolean) => {
        const page = await open(hrefTo(locale, 'services'), { javaScriptEnabled: script })
        await page.selectOption('select[name=town]', town)
        await page.selectOption('select[name=topic]', topic)
        return page
      }
      const { town } = somewhere(locale)
      const isThere = (slug: string) =>
        kapacity
          .tree()
          .has(`public${hrefTo(locale, 'services/town/:town/:topic', { town, topic: slug })}.html`)
      const topic = topics.find(({ slug }: { slug: string }) => !isThere(slug)).slug
      const page = await find(town, topic, false)
      const note = page.locator('.told-here')
      await page.click('.finder button')
      await page.waitForURL(/#/)
      expect(await note.isVisible()).toBe(true)
      expect(await note.textContent()).toBe(t('finder.none'))
      expect(await page.locator('main .card').count()).toBeGreaterThan(0)
      await page.goto(kapacity.siteUrl + hrefTo(locale, 'services/town/:town', { town }))
      expect(await note.isVisible()).toBe(false)

      const without = towns.find(
        ({ slug }: { slug: string }) =>
          ![...kapacity.tree().keys()].some((name) =>
            name.startsWith(`public${hrefTo(locale, 'services/town/:town', { town: slug })}/`),
          ),
      ).slug
      const empty = await find(without, topic, false)
      await empty.click('.finder button')
      await empty.waitForURL(
        `${kapacity.siteUrl + hrefTo(locale, 'services/town/:town', { town: without })}#${noneOnTopic}`,
      )
      expect(await empty.locator('main .lead').textContent()).toBe(t('services.noneInTown'))
      expect(await empty.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
      // With script the same is said at once.
      const [quick, quicker] = [await find(town, topic, true), await find(without, topic, true)]
      const told = (of: typeof page) => of.locator('.finder [role=status]').textContent()
      await quick.locator('.finder .card h3').first().waitFor()
      expect(await told(quick)).toBe(t('finder.none'))
      await quicker.locator('.finder a.onward').waitFor()
      expect(await told(quicker)).toBe(t('services.noneInTown'))
    })

    it('shows them at once with script, and says so', async () => {
      const { town, topic, address } = somewhere(locale)
      const page = await open(hrefTo(locale, 'services'))
      await page.selectOption('select[name=town]', town)
      await page.selectOption('select[name=topic]', topic)
      const answer = page.locator('service-finder')
      await answer.locator('.card').first().waitFor()
      const there = await open(address)
      expect(await answer.locator('.card a').allTextContents()).toEqual(
        await there.locator('main .grid:not(.tiles) .card a').allTextContents(),
      )
      // The form is still there, and is emptied of its answer when the choice is taken back.
      await page.selectOption('select[name=town]', '')
      await until(
        async () => (await page.locator('.finder [role=status]').textContent()) === '',
        'the answer is gone',
      )
      expect(await answer.locator('.card').count()).toBe(0)
    })

    it('describes a field that is filled in wrongly by the message above the form, too', async () => {
      const send = async (address: string, body: Record<string, string>) => {
        const answer = await fetch(kapacity.siteUrl + address, {
          method: 'POST',
          headers: { origin: kapacity.siteUrl },
          body: new URLSearchParams(body),
        })
        return (await answer.text()).match(/<(?:input|textarea)[^>]* aria-invalid="true"[^>]*>/g)
      }
      expect(await send(hrefTo(locale, 'feedback'), { comment: '  ' })).toEqual([
        expect.stringMatching(
          /^(?!(?:.*aria-describedby){2}).*id="feedback-comment".*="message feedback-hint"/,
        ),
      ])
      expect(await send(hrefTo(locale, 'sign-in'), { email: 'nikto@example.org', password: 'zle' })).toEqual([
        expect.stringMatching(/id="email" value="nikto@example.org".* aria-describedby="message"/),
        expect.stringMatching(/id="password".* aria-describedby="message"/),
      ])
    })

    it('says whether an office is open, by the clock in Slovakia', async () => {
      const t = translator(locale)
      const service = [...kapacity.tree().keys()].find((name) =>
        name.startsWith(`public${hrefTo(locale, 'services/:slug', { slug: 'trnava' })}`),
      )
      const address = service?.slice('public'.length, -'.html'.length) ?? ''
      const { docs } = await kapacity.rest(
        'GET',
        `/services?locale=${locale}&where[slug][contains]=trnava&limit=1`,
      )
      const { note: tuesday } = docs[0].openingHours.find(({ day }: { day: string }) => day === 'tu')
      // A newcomer's phone may still be on the time of another continent.
      const context = await browser.newContext({ timezoneId: 'America/New_York' })
      contexts.push(context)
      const monday = t('services.onDay', { day: 'mo' })
      const eight = locale === 'sk' ? '8:00' : '08:00'
      for (const [moment, said] of [
        // Bratislava is an hour ahead of UTC in November; the 23rd is a Monday.
        ['2026-11-23T08:30:00Z', t('services.openNow', { time: '12:00' })],
        ['2026-11-23T11:30:00Z', t('services.opensLater', { time: '13:00' })],
        ['2026-11-21T10:00:00Z', t('services.opensOn', { day: monday, time: eight })],
        // Tuesday is for those who have an appointment.
        ['2026-11-24T08:30:00Z', `${t('services.openNow', { time: '12:00' })} · ${tuesday}`],
        // Christmas Day is a Friday; the next one without a holiday is Monday.
        ['2026-12-25T08:30:00Z', t('services.holidayNow')],
        ['2026-12-25T18:30:00Z', t('services.opensOn', { day: monday, time: eight })],
      ] as const) {
        const page = await context.newPage()
        await page.clock.setFixedTime(new Date(moment))
        await page.goto(kapacity.siteUrl + address)
        const told = page.locator('open-now')
        await told.waitFor({ state: 'visible' })
        expect(await told.textContent()).toBe(said)
        await page.close()
      }
      const plain = await open(address, { javaScriptEnabled: false })
      expect(await plain.locator('open-now').isVisible()).toBe(false)
      expect(await plain.locator('.hours tbody tr').count()).toBe(7)
    })

    it('finds a topic by words of the editors that it does not show, and an organisation by its Slovak name', async () => {
      const find = async (query: string): Promise<string[]> => {
        const url = `${kapacity.siteUrl}${hrefTo(locale, 'search')}?q=${encodeURIComponent(query)}`
        const answer = await fetch(url, { headers: { accept: 'application/json' } })
        return ((await answer.json()) as SearchAnswer).results.map(({ url }) => url)
      }
      const { docs: topics } = await kapacity.rest('GET', `/topics?locale=${locale}&sort=order`)
      for (const { slug, searchWords } of topics as { slug: string; searchWords: string }[]) {
        const address = hrefTo(locale, 'topics/:slug', { slug })
        const [words = ''] = searchWords.split(',')
        expect((await find(words)).slice(0, 3), words).toContain(address)
        const page = await fetch(kapacity.siteUrl + address)
        expect(await page.text()).not.toContain(searchWords)
      }
      const { docs: slovak } = await kapacity.rest('GET', '/organisations?locale=sk')
      for (const { id, title } of slovak as { id: string; title: string }[]) {
        const { slug } = await kapacity.rest('GET', `/organisations/${id}?locale=${locale}`)
        expect((await find(title)).slice(0, 5), title).toContain(
          hrefTo(locale, 'organisations/:slug', { slug }),
        )
      }
    })

    it('gives an event to take along, and all of them to subscribe to', async () => {
      const events = [...kapacity.tree()].filter(
        ([name]) => name.startsWith(`public/${locale}/calendar`) && name.endsWith('.ics'),
      )
      expect(events.length).toBeGreaterThan(2)
      for (const [name] of events) {
        const response = await fetch(`${kapacity.siteUrl}/${name.slice('public/'.length)}`)
        expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
        const text = await response.text()
        expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'), name).toBe(true)
        expect(text.trimEnd().endsWith('END:VCALENDAR'), name).toBe(true)
        const all = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0
        expect(all, name).toBeGreaterThan(0)
        for (const property of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'URL'])
          expect(text.match(new RegExp(`^${property}[:;]`, 'gm'))?.length, `${property} in ${name}`).toBe(all)
        // RFC 5545, 3.1: no line is longer than 75 octets.
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
      }
    })

    it('asks whether a page was useful, then what was missing, and tells the editors', async () => {
      const t = translator(locale)
      const page = await open(hrefTo(locale, 'services'), { javaScriptEnabled: false })
      await page.click(`.page-feedback button[value=no]`)
      await page.waitForURL(/sent=no/)
      expect(await page.locator('#message').textContent()).toContain(t('delivery.feedback.no'))
      // A screen reader begins where the focus is, and says the title first.
      expect(await page.locator('#message').evaluate((message) => message === document.activeElement)).toBe(
        true,
      )
      expect(await page.title()).toContain(t('delivery.feedback.no').slice(0, 20))
      const comment = `Chýba cena – ${locale}`
      await page.fill('textarea', comment)
      await page.click('.feedback button[type=submit]')
      await page.waitForURL(/sent=comment/)
      expect(await page.locator('#message').textContent()).toContain(t('delivery.feedback.comment'))
      const { docs } = await kapacity.rest('GET', `/feedback?where[locale][equals]=${locale}&sort=createdAt`)
      expect(docs).toMatchObject([
        { page: hrefTo(locale, 'services'), useful: 'no' },
        { page: hrefTo(locale, 'services'), comment },
      ])
    })
  })
})
