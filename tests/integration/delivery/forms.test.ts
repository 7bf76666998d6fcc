import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ReaderFeedback } from '../../../site/content/storeFeedback'
import { hrefTo } from '../../../site/i18n/addresses'
import { type Locale, locales } from '../../../site/i18n/locales'
import { noneOnTopic } from '../../../site/i18n/noneOnTopic'
import { translator } from '../../../site/i18n/translator'
import { ask } from './ask'
import { type RunningDelivery, startDelivery } from './startDelivery'

let available = true
const stored: ReaderFeedback[] = []

let delivery: RunningDelivery
beforeAll(async () => {
  delivery = await startDelivery({
    limits: { feedback: 1000 },
    storeFeedback: async (feedback) => {
      if (!available) throw new Error(`no database for ${feedback.comment}`)
      stored.push(feedback)
    },
  })
})
afterAll(() => delivery.stop())
afterEach(() => {
  available = true
  stored.length = 0
})

const origin = 'http://localhost:3000'
const send = (
  locale: Locale,
  form: Record<string, string>,
  headers: Record<string, string> = { origin },
  running = delivery,
) =>
  ask(running.server, hrefTo(locale, 'feedback'), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  })

describe.each(locales)('feedback, %s', (locale) => {
  const t = translator(locale)
  const page = hrefTo(locale, 'news/:slug', { slug: 'memorandum' })

  it.each(['yes', 'no'] as const)('keeps "%s" and says so', async (useful) => {
    const answer = await send(locale, { page, useful })
    expect(answer.status).toBe(303)
    expect(stored).toEqual([{ page, locale, useful }])
    const thanks = await ask(delivery.server, answer.headers.location ?? '')
    expect(thanks.status).toBe(200)
    expect(thanks.text).toContain(t(`delivery.feedback.${useful}`))
    expect(thanks.text).toContain(`value="${page}"`)
    expect(thanks.headers['cache-control']).toBe('no-store')
  })

  it('keeps what somebody wrote, up to a thousand letters, and nothing about them', async () => {
    const comment = `<script>alert(1)</script> ${'ж'.repeat(2000)}`
    const answer = await send(locale, { page: `${origin}${page}`, comment, email: 'jana@example.org' })
    expect(answer.status).toBe(303)
    expect(stored).toEqual([{ page, locale, comment: comment.slice(0, 1000) }])
  })

  it('asks again where nothing was written', async () => {
    const answer = await send(locale, { page, comment: '   ' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(t('delivery.feedback.empty'))
    expect(stored).toEqual([])
  })

  it('gives the text back when it cannot be kept, and leaves it out of the log', async () => {
    available = false
    const answer = await send(locale, { page, comment: 'Chýba <b>cena</b>' })
    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBeDefined()
    expect(answer.text).toContain(t('delivery.feedback.unavailable'))
    expect(answer.text).toContain('Chýba &lt;b&gt;cena&lt;/b&gt;')
    expect(delivery.log.join('')).not.toContain('cena')
  })
})

describe('feedback', () => {
  it.each([
    'https://evil.example/x',
    '/nowhere',
    '//evil.example',
    'javascript:alert(1)',
    `/sk/${'a'.repeat(400)}`,
  ])('takes %s for no page of ours', async (page) => {
    expect((await send('sk', { page, useful: 'yes' })).headers.location).toBe(
      `${hrefTo('sk', 'feedback')}?sent=yes`,
    )
    expect(stored[0]?.page).toBe('/sk')
    const shown = await ask(
      delivery.server,
      `${hrefTo('sk', 'feedback')}?${new URLSearchParams({ sent: 'yes', page })}`,
    )
    expect(shown.text).toContain('value=""')
    expect(shown.text).not.toContain('evil')
  })

  it('keeps nothing of a program that fills in every field', async () => {
    const answer = await send('sk', { page: '/sk/spravy', comment: 'Buy!', website: 'https://spam.example' })
    expect(answer.status).toBe(303)
    expect(stored).toEqual([])
  })

  it.each([{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, {}])(
    'refuses a form from elsewhere: %j',
    async (headers) => {
      expect((await send('sk', { useful: 'yes' }, headers as Record<string, string>)).status).toBe(403)
      expect(stored).toEqual([])
    },
  )

  it('refuses a form that is too large, and too many of them', async () => {
    expect((await send('sk', { comment: 'x'.repeat(20_000) })).status).toBe(413)
    const ours = await startDelivery({ limits: { feedback: 2 }, storeFeedback: async () => {} })
    const statuses: number[] = []
    for (let i = 0; i < 4; i += 1)
      statuses.push((await send('sk', { useful: 'yes' }, { origin }, ours)).status)
    expect(statuses).toEqual([303, 303, 429, 429])
    await ours.stop()
  })
})

describe.each(locales)('the way to a service, %s', (locale) => {
  const find = (query: string) => ask(delivery.server, `${hrefTo(locale, 'find-service')}${query}`)
  it.each([
    [
      '?town=trnava&topic=byvanie',
      hrefTo(locale, 'services/town/:town/:topic', { town: 'trnava', topic: 'byvanie' }),
    ],
    ['?town=trnava&topic=', hrefTo(locale, 'services/town/:town', { town: 'trnava' })],
    ['?town=&topic=byvanie', hrefTo(locale, 'services/topic/:topic', { topic: 'byvanie' })],
    // The town has nothing on it, and its page says so.
    [
      '?town=trnava&topic=praca',
      `${hrefTo(locale, 'services/town/:town', { town: 'trnava' })}#${noneOnTopic}`,
    ],
    // No town has.
    ['?town=&topic=bezpecnost', hrefTo(locale, 'topics/:slug', { slug: 'bezpecnost' })],
    ['', hrefTo(locale, 'services')],
    ['?town=nikde&topic=nic', hrefTo(locale, 'services')],
    ['?town=../../etc&topic=%00', hrefTo(locale, 'services')],
    ['?town=a&town=b', hrefTo(locale, 'services')],
  ])('%s leads to %s', async (query, target) => {
    const answer = await find(query)
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe(target)
  })
})
