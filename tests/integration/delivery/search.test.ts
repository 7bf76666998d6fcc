import { appendFileSync, renameSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { SearchAnswer } from '../../../site/elements/SearchAnswer'
import { hrefTo } from '../../../site/i18n/addresses'
import { type Locale, locales } from '../../../site/i18n/locales'
import { translator } from '../../../site/i18n/translator'
import type { SearchRecord } from '../../../site/search/SearchRecord'
import { ask } from './ask'
import { type RunningDelivery, startDelivery } from './startDelivery'

let delivery: RunningDelivery
const find = (locale: Locale, query: string, headers: Record<string, string> = {}, more = '') =>
  ask(delivery.server, `${hrefTo(locale, 'search')}?q=${encodeURIComponent(query)}${more}`, { headers })
const findJson = async (locale: Locale, query: string): Promise<SearchAnswer> =>
  JSON.parse((await find(locale, query, { accept: 'application/json' })).text)

const record = (id: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  kind: 'news',
  title,
  summary: `Zhrnutie: ${title}`,
  text: '',
  foundAs: '',
  topics: [],
  town: null,
  date: null,
  ...more,
})

/** Waits until the search finds so many pages; the index follows its file within a third of a second. */
const untilFound = (locale: Locale, query: string, count: number) =>
  vi.waitFor(async () => expect((await findJson(locale, query)).results).toHaveLength(count), 20_000)

beforeAll(async () => {
  delivery = await startDelivery({ limits: { searches: 10_000, signIns: 10 } })
  delivery.tree.search(
    'sk',
    record('/sk/spravy/byvanie', 'Bývanie v Košiciach', {
      text: 'Ako si nájsť bývanie, čo má byť v zmluve a <script>alert(1)</script> kto poradí.',
      town: 'Košice',
      date: '2018-06-29',
    }),
  )
  delivery.tree.search('en', record('/en/news/housing', 'Housing in Košice'))
  delivery.tree.search('en', record('/en/topics/health', 'Health', { kind: 'topics' }))
  delivery.tree.search('uk', record('/uk/novyny/zhytlo', 'Проживання в Кошицях'))
  await untilFound('sk', 'bývanie', 1)
  await untilFound('en', 'housing', 1)
  await untilFound('uk', 'проживання', 1)
})
afterAll(() => delivery.stop())

describe('the search page', () => {
  it.each(locales)('is an empty form before anything is asked, in %s', async (locale) => {
    for (const query of ['', '?q=', '?q=%20%20']) {
      const { status, text } = await ask(delivery.server, hrefTo(locale, 'search') + query)
      expect(status).toBe(200)
      expect(text).toContain('value=""')
      expect(text).not.toMatch(/data-slot|__QUERY__|class="results"/)
    }
  })

  it('shows what it finds, without script, in words of the language', async () => {
    const { status, text, headers } = await find('sk', 'byvania')
    expect(status).toBe(200)
    expect(text).toContain('value="byvania"')
    expect(text).toContain('Pre „byvania“ sme našli 1\u00a0stránku.')
    // Marked in the excerpt, and not in the heading, which marks cut to pieces when it is read out.
    expect(text).toContain('<a href="/sk/spravy/byvanie">Bývanie v Košiciach</a>')
    expect(text).toContain('Správa · Košice · 29.\u00a0júna 2018')
    expect(text).toContain('nájsť <mark>bývanie</mark>')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).not.toContain('data-slot')
    expect(headers['cache-control']).toBe('private, no-cache')
    expect(headers['x-robots-tag']).toBe('noindex')
    expect((await find('uk', 'prozhyvannia')).text).toContain('href="/uk/novyny/zhytlo"')
  })

  it('leads on when it finds nothing', async () => {
    const { status, text } = await find('en', 'xylophone')
    expect(status).toBe(200)
    const t = translator('en')
    expect(text).toContain(t('search.none', { query: 'xylophone' }))
    expect(text).toContain(`<h2>${t('search.topics')}</h2>`)
    expect(text).toContain('<a href="/en/topics/health">Health</a>')
    expect(text).toContain(`href="${hrefTo('en', 'municipalities')}"`)
  })

  it('asks whether something else was meant', async () => {
    const { text } = await find('sk', 'kozice')
    expect(text).toContain(translator('sk')('search.didYouMean'))
    expect(text).toContain(`<a href="${hrefTo('sk', 'search')}?q=ko%C5%A1iciach">košiciach</a>`)
    expect((await find('sk', 'bývanie')).text).not.toContain(translator('sk')('search.didYouMean'))
  })

  it('is narrowed by links that keep the question', async () => {
    const ours = await startDelivery()
    try {
      ours.tree.search(
        'uk',
        record('/uk/a', 'Житло', { kind: 'services', town: 'Трнава', topics: ['Житло'] }),
        record('/uk/b', 'Житло', { kind: 'services', town: 'Кошиці', topics: ['Житло', 'Гроші'] }),
        record('/uk/c', 'Житло', { town: 'Трнава' }),
      )
      const page = async (more: object) =>
        (await ask(ours.server, `/uk/poshuk?${new URLSearchParams({ q: 'житло', ...more })}`)).text
      await expect.poll(async () => (await page({})).match(/class="result"/g)?.length).toBe(3)
      const t = translator('uk')
      const href = (more: object) =>
        `/uk/poshuk?${new URLSearchParams({ q: 'житло', ...more })}`.replaceAll('&', '&amp;')
      const all = await page({})
      expect(all).toContain(
        `<a href="${href({ kind: 'services' })}">${t('services.title')} <span class="count">2</span></a>`,
      )
      expect(all).toContain(`<a href="${href({ town: 'Трнава' })}">Трнава <span class="count">2</span></a>`)
      expect(all).toContain(`<summary>${t('search.narrowMore')}</summary>`)
      expect(all).not.toContain('<details open')

      const narrowed = await page({ kind: 'services', town: 'Трнава' })
      expect(narrowed.match(/class="result"/g)).toHaveLength(1)
      expect(narrowed).toContain('href="/uk/a"')
      expect(narrowed).toContain('<details open>')
      expect(narrowed).toContain(`<a href="${href({ town: 'Трнава' })}">${t('search.all')}</a>`)
      expect(narrowed).toContain(
        `<a href="${href({ kind: 'services', town: 'Трнава' })}" aria-current="true">${t('services.title')}`,
      )

      const none = await page({ topic: '<script>' })
      expect(none).not.toContain('<script>')
      expect(none).toContain(`<a href="${href({})}">${t('search.everywhere')}</a>`)
    } finally {
      await ours.stop()
    }
  })

  it.each([
    '"><script>alert(1)</script>',
    "' onfocus=alert(1) '",
    '$&$1$`',
    '__QUERY__',
    '<div data-slot="results"></div>',
  ])('gives %s back as text and nothing else', async (query) => {
    const { text } = await find('sk', query)
    expect(text).not.toMatch(/<script|onfocus=alert\(1\) '"/)
    expect(text).toContain(query.startsWith('"') ? 'value="&quot;&gt;&lt;script&gt;' : 'value="')
    expect(text.match(/class="results"/g)).toHaveLength(1)
  })

  it('cuts a query that is too long', async () => {
    const { status, text } = await find('sk', 'ž'.repeat(500))
    expect(status).toBe(200)
    expect(text).toContain(`value="${'ž'.repeat(200)}"`)
  })

  it.each([
    'q=a&q=b',
    'q[x]=1',
    'q=%',
    'q=%ff',
    'page=5',
    'q=x&kind=a&kind=b',
    'q=x&town=%ff',
    'q=x&page=-1',
    'q=x&page=1e9',
    'q=x&page=x',
  ])('survives ?%s', async (query) =>
    expect((await ask(delivery.server, `${hrefTo('sk', 'search')}?${query}`)).status).toBe(200),
  )

  it('shows ten at a time', async () => {
    const ours = await startDelivery()
    try {
      ours.tree.search('sk', ...Array.from({ length: 23 }, (_, n) => record(`/sk/f${n}`, `Fórum ${n}`)))
      const page = async (more: string) => (await ask(ours.server, `/sk/hladat?q=forum${more}`)).text
      await expect.poll(async () => (await page('')).match(/class="result"/g)?.length).toBe(10)
      const [first, last] = [await page(''), await page('&page=3')]
      expect(first).toContain('Pre „forum“ sme našli 23\u00a0stránok.')
      expect(first.match(/class="result"/g)).toHaveLength(10)
      expect(first).toContain('<a rel="next" href="/sk/hladat?q=forum&amp;page=2">')
      expect(first).not.toContain('rel="prev"')
      expect(last.match(/class="result"/g)).toHaveLength(3)
      expect(last).toContain('start="21"')
      expect(last).not.toContain('rel="next"')
    } finally {
      await ours.stop()
    }
  })
})

describe('the plural', () => {
  it.each([
    ['sk', 1, '1\u00a0stránku'],
    ['sk', 2, '2\u00a0stránky'],
    ['sk', 5, '5\u00a0stránok'],
    ['en', 1, '1 page'],
    ['en', 2, '2 pages'],
    ['uk', 1, '1\u00a0сторінку'],
    ['uk', 2, '2\u00a0сторінки'],
    ['uk', 5, '5\u00a0сторінок'],
    ['uk', 21, '21\u00a0сторінку'],
  ] as const)('in %s of %i: %s', (locale, count, words) => {
    expect(translator(locale)('search.found', { count, query: 'x' })).toContain(words)
  })
})

describe('the answer while the reader types', () => {
  it('is the same as JSON', async () => {
    const { headers, text } = await find('sk', 'byvan', { accept: 'application/json' })
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(headers.vary).toContain('Accept')
    const answer: SearchAnswer = JSON.parse(text)
    expect(answer).toEqual({
      message: 'Pre „byvan“ sme našli 1\u00a0stránku.',
      results: [
        {
          title: 'Bývanie v Košiciach',
          url: '/sk/spravy/byvanie',
          kind: translator('sk')('search.kind.news'),
          summary: 'Zhrnutie: Bývanie v Košiciach',
        },
      ],
    })
  })

  it('is a page for everybody else', async () => {
    for (const accept of ['', '*/*', 'text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8']) {
      const { headers } = await find('sk', 'x', accept ? { accept } : {})
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
    }
  })
})

describe('what publishing writes', () => {
  it('is found at once: new, changed, gone', async () => {
    const { tree } = delivery
    tree.search('sk', record('/sk/spravy/jasle', 'Kvety na sídlisku'))
    await untilFound('sk', 'kvety', 1)
    tree.search('sk', record('/sk/spravy/jasle', 'Materská škola'))
    await untilFound('sk', 'kvety', 0)
    await untilFound('sk', 'materská', 1)
    tree.search('sk', { id: '/sk/spravy/jasle', gone: true })
    await untilFound('sk', 'materská', 0)
  })

  it('counts when the line is whole, and a line that is none harms nothing', async () => {
    const file = delivery.tree.searchFile('sk')
    const line = JSON.stringify(record('/sk/spravy/polovica', 'Polovičná veta ďalej'))
    const half = Buffer.from(line).subarray(0, 70)
    appendFileSync(file, 'nonsense\n\n{"id":7}\n')
    appendFileSync(file, half)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect((await findJson('sk', 'polovičná')).results).toHaveLength(0)
    appendFileSync(file, Buffer.from(line).subarray(70))
    appendFileSync(file, '\n')
    await untilFound('sk', 'polovičná', 1)
    expect(delivery.log.join('')).toContain('is not a record')
  })

  it('may be another file: the old one answers until the new one is read', async () => {
    const file = delivery.tree.searchFile('en')
    const lines = Array.from({ length: 3000 }, (_, n) => JSON.stringify(record(`/en/${n}`, `Harvest ${n}`)))
    writeFileSync(`${file}.tmp`, `${lines.join('\n')}\n`)
    renameSync(`${file}.tmp`, file)
    for (;;) {
      const [old, fresh] = [await findJson('en', 'housing'), await findJson('en', 'harvest')]
      if (fresh.results.length > 0) {
        expect(fresh.message).toContain('3,000')
        break
      }
      expect(old.results).toHaveLength(1)
    }
    expect((await findJson('en', 'housing')).results).toHaveLength(0)
  })

  it('follows a release swap', async () => {
    const ours = await startDelivery()
    try {
      ours.tree.search('sk', record('/sk/a', 'Pôvodné vydanie'))
      ours.tree.swap((write) =>
        write('search/sk.jsonl', `${JSON.stringify(record('/sk/b', 'Nové vydanie'))}\n`),
      )
      const titles = async () =>
        (
          JSON.parse(
            (await ask(ours.server, '/sk/hladat?q=vydanie', { headers: { accept: 'application/json' } }))
              .text,
          ) as SearchAnswer
        ).results.map(({ title }) => title)
      await expect.poll(titles).toEqual(['Nové vydanie'])
    } finally {
      await ours.stop()
    }
  })
})

it('holds back who asks too often, in their language, and serves them pages', async () => {
  const ours = await startDelivery({ limits: { searches: 5, signIns: 5 } })
  try {
    const statuses: number[] = []
    for (let time = 0; time < 6; time++) {
      // In another language is not from the beginning.
      const locale = locales[time % 3] ?? 'sk'
      statuses.push((await ask(ours.server, `${hrefTo(locale, 'search')}?q=x`)).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    const { status, headers, text } = await ask(ours.server, `${hrefTo('uk', 'search')}?q=x`)
    expect(status).toBe(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60)
    expect(text).toContain(translator('uk')('search.tooMany'))
    expect((await ask(ours.server, hrefTo('uk', 'search'))).status).toBe(200)
    expect((await ask(ours.server, '/uk')).status).toBe(200)
  } finally {
    await ours.stop()
  }
})

it('writes down nobody’s question', async () => {
  await find('sk', 'tajna otazka')
  expect(delivery.log.join('')).not.toContain('otazka')
})
