/** All content through an archive into an empty installation, on either database: readers see no difference. */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { differences } from '../Installation'
import { ownInstallation } from '../ownInstallation'

const kapacity = ownInstallation()
const mongodb = process.env.MONGODB_TEST_URL
let draft: { id: string }

/** A database of its own on the server that was given. */
const databaseOn = (server: string) => {
  const url = new URL(server)
  url.pathname = `/kapacity-${randomUUID().slice(0, 8)}`
  return url.href
}

beforeAll(async () => {
  const article = await kapacity.publishArticle('Sťahovanie')
  await kapacity.rest('PATCH', `/news/${article.id}?locale=sk`, { slug: 'stahovanie', _status: 'published' })
  draft = (await kapacity.rest('POST', '/news?locale=uk&draft=true', { title: 'Чернетка' })).doc
})

describe.each([['a SQLite file', ''], ...(mongodb ? [['MongoDB', databaseOn(mongodb)]] : [])])(
  'moved to %s',
  (_, database = '') => {
    it('publishes the same files, signs in the same people, and has the same drafts', async () => {
      const twin = await kapacity.moved(database)
      try {
        await twin.start('publisher', 'cms')
        const one = await twin.rest('GET', `/news/${draft.id}?locale=uk&draft=true`)
        expect(one).toMatchObject({ title: 'Чернетка', _status: 'draft' })
        const versions = `/news/versions?where[parent][equals]=${draft.id}`
        expect((await twin.rest('GET', versions)).totalDocs).toBe(
          (await kapacity.rest('GET', versions)).totalDocs,
        )
        // It can be worked with as if nothing had happened.
        await twin.rest('PATCH', `/news/${draft.id}?locale=uk&draft=true`, { title: 'Чернетка 2' })
        await Promise.all([kapacity.complete(), twin.complete()])
        expect(twin.tree().size).toBeGreaterThan(300)
        expect(differences(kapacity.tree(), twin.tree())).toEqual([])
      } finally {
        await twin.remove()
      }
      // Two whole installations at work, one of them published from nothing.
    }, 600_000)
  },
)
