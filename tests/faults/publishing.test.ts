/** What readers notice when something behind the site breaks: nothing. Real processes, really killed. */
import { readdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { WidgetFeed } from '../../site/embed/WidgetFeed'
import { hrefTo } from '../../site/i18n/addresses'
import { locales } from '../../site/i18n/locales'
import { differences, Installation, until } from '../Installation'

let kapacity: Installation
let article: Awaited<ReturnType<Installation['publishArticle']>>

beforeAll(async () => {
  kapacity = await Installation.of(inject('seeded')).copy()
  await kapacity.start('delivery', 'publisher', 'cms')
  await kapacity.published()
  article = await kapacity.publishArticle('Odolnosť')
  await until(() => kapacity.page(article.addresses[2] ?? ''), 'the article is live')
  // The lists that name it come a moment later.
  await kapacity.published()
})
afterAll(async () => {
  await kapacity.remove()
})

/** Pages that the delivery fills for each request, or answers problems with. */
const filled = new Set(
  locales.flatMap((locale) => [
    hrefTo(locale, 'search'),
    hrefTo(locale, 'sign-in'),
    hrefTo(locale, 'feedback'),
    hrefTo(locale, 'widgets'),
    hrefTo(locale, 'not-found'),
    hrefTo(locale, 'error'),
  ]),
)

/** Every published page answers with what its file holds. */
async function everyPageAnswers() {
  const pages = [...kapacity.tree()].filter(
    ([name]) => name.startsWith('public/') && name.endsWith('.html') && !filled.has(name.slice(6, -5)),
  )
  expect(pages.length).toBeGreaterThan(100)
  for (const [name, content] of pages) {
    const address = name.slice('public'.length, -'.html'.length)
    const text = await (await fetch(kapacity.siteUrl + address)).text()
    expect(text, address).toBe(Buffer.from(content, 'base64').toString('utf8'))
  }
}
/** A town's widget shows what is published, and may still be framed by that town alone. */
async function widgetsAnswer() {
  const feed = await fetch(`${kapacity.siteUrl}/embed/v1/uk/town.trnava.json`)
  expect(feed.status).toBe(200)
  const { lists } = (await feed.json()) as WidgetFeed
  const frame = await fetch(`${kapacity.siteUrl}/embed/v1/uk/frame?type=services&municipality=trnava`)
  expect(frame.headers.get('content-security-policy')).toContain(
    "frame-ancestors 'self' https://www.trnava.sk http://www.trnava.sk",
  )
  expect(await frame.text()).toContain(`href="${lists.services.items[0]?.url}"`)
  const [address = ''] = article.addresses
  const card = await fetch(`${kapacity.siteUrl}/oembed?url=${encodeURIComponent(kapacity.siteUrl + address)}`)
  expect(card.status).toBe(200)
}
const save = (title: string) =>
  kapacity.rest('PATCH', `/news/${article.id}?locale=sk`, { title, _status: 'published' })
const live = (text: string) =>
  until(
    async () => (await kapacity.page(article.addresses[0] ?? ''))?.includes(text),
    `"${text}" is live`,
    30_000,
  )
const faultsLogged = (text: string) =>
  kapacity
    .log('publisher')
    .split('\n')
    .filter((line) => line.includes('"level":50') && line.includes(text))

describe('readers keep every published page', () => {
  it('while the CMS and the renderer are down', async () => {
    await kapacity.kill('cms')
    await kapacity.kill('publisher')
    await everyPageAnswers()
    await widgetsAnswer()
    await kapacity.start('publisher', 'cms')
  })

  it('while the database is away, of which the log speaks once; and it heals', async () => {
    await kapacity.kill('cms', 'SIGTERM')
    await kapacity.kill('publisher', 'SIGTERM')
    const file = path.join(kapacity.dataDir, 'kapacity.db')
    renameSync(file, `${file}.away`)
    for (const twin of ['-wal', '-shm']) {
      if (readdirSync(kapacity.dataDir).includes(`kapacity.db${twin}`))
        renameSync(file + twin, `${file}.away${twin}`)
    }
    await kapacity.start('publisher')
    await wait(8000)
    await everyPageAnswers()
    await widgetsAnswer()
    expect(faultsLogged('The content cannot be read')).toHaveLength(1)
    await kapacity.kill('publisher')
    for (const name of readdirSync(kapacity.dataDir)) {
      if (name.startsWith('kapacity.db.away')) {
        renameSync(path.join(kapacity.dataDir, name), path.join(kapacity.dataDir, name.replace('.away', '')))
      }
    }
    await kapacity.start('publisher', 'cms')
    await save('Databáza je späť')
    await live('Databáza je späť')
  })

  it('while one page cannot be rendered, which the log names once; and it heals', async () => {
    const before = await kapacity.page(article.addresses[0] ?? '')
    const database = createClient({ url: `file:${path.join(kapacity.dataDir, 'kapacity.db')}` })
    const { rows } = await database.execute({
      sql: "SELECT body FROM news_locales WHERE _parent_id = ? AND _locale = 'sk'",
      args: [article.id],
    })
    const breakBody = (body: string | null) =>
      database.batch([
        {
          sql: "UPDATE news_locales SET body = ?, title = 'Zlomená' WHERE _parent_id = ? AND _locale = 'sk'",
          args: [body, article.id],
        },
        { sql: 'UPDATE news SET updated_at = ? WHERE id = ?', args: [new Date().toISOString(), article.id] },
      ])
    await breakBody('{"root":{"type":"root","children":[null]}}')
    await kapacity.poke({ collection: 'news', id: article.id })
    const page = article.addresses[0] ?? ''
    await until(() => faultsLogged(page).length, 'the fault is logged')
    await wait(7000)
    expect(faultsLogged(page)).toHaveLength(1)
    expect(await kapacity.page(page)).toBe(before)
    await breakBody((rows[0]?.body as string | null) ?? null)
    await kapacity.poke({ collection: 'news', id: article.id })
    await live('Zlomená')
    database.close()
  })
})

describe('after a restart the published tree is what a fresh publish makes', () => {
  /** What a fresh publish makes of the content as the first of these tests leaves it. */
  let fresh: Map<string, string>

  it('when the publisher is killed between the save and the publish', async () => {
    // Stopped, it takes the poke in but can do nothing with it any more.
    process.kill(kapacity.pid('publisher'), 'SIGSTOP')
    await save('Uložené pred pádom')
    await kapacity.kill('publisher')
    await kapacity.start('publisher')
    await kapacity.complete()
    expect(await kapacity.page(article.addresses[0] ?? '')).toContain('Uložené pred pádom')
    fresh = await kapacity.freshTree()
    expect(differences(kapacity.tree(), fresh)).toEqual([])
  })

  it('when it is killed again and again while it writes', async () => {
    const twin = await kapacity.twin()
    try {
      for (const moment of [50, 300, 700, 1500, 2500]) {
        twin.spawn('publisher')
        await until(
          () =>
            twin.log('publisher').includes('A new build') || readdirSync(twin.dataDir).includes('published'),
          'it publishes',
        )
        await wait(moment)
        await twin.kill('publisher')
      }
      await twin.start('publisher')
      await twin.complete()
      expect(differences(twin.tree(), fresh)).toEqual([])
    } finally {
      await twin.remove()
    }
  })
})

describe('a poke', () => {
  it.each([
    ['with another secret', () => kapacity.poke({ collection: 'news', id: article.id }, 'x'.repeat(32)), 403],
    [
      'without a signature',
      () => fetch(`${kapacity.publisherUrl}/poke`, { method: 'POST', body: '{}' }),
      403,
    ],
    ['that names nothing', () => kapacity.poke({ colection: 'news' }), 400],
    ['that is too large', () => kapacity.poke({ collection: 'news', id: 'x'.repeat(5000) }), 413],
  ])('%s is refused and changes nothing', async (_, send, status) => {
    await kapacity.complete()
    const before = kapacity.tree()
    const response = await send()
    expect(response.status).toBe(status)
    await wait(300)
    expect(differences(kapacity.tree(), before)).toEqual([])
  })
})
