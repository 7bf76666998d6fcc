/** What readers answer is kept with the document whose page it is about, and shown with it under any address. */
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { feedbackByPage } from '../../cms/feedback/feedbackByPage'
import type { PageFeedback } from '../../cms/feedback/feedbackOf'
import { unhappiness } from '../../cms/feedback/unhappiness'
import { storeFeedback } from '../../site/content/storeFeedback'
import { askRest } from './cms/askRest'
import { type Role, roles, signedInPeople } from './cms/people'
import { publishedTown } from './cms/publishedTown'
import { testPayload } from './testPayload'

let payload: Payload
let tokens: Record<Role, string | null>
let article: string
let home: string

beforeAll(async () => {
  payload = await testPayload()
  tokens = await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
  const data = { title: 'Pobyt', slug: 'pobyt', ready: true, _status: 'published' as const }
  article = (await payload.create({ collection: 'news', data: data as never })).id
  await payload.update({
    collection: 'news',
    id: article,
    locale: 'uk',
    data: { title: 'Проживання', slug: 'prozhyvannia', ready: true, _status: 'published' },
  })
  // The same slug in another section.
  await payload.create({ collection: 'topics', data })
  home = (await payload.create({ collection: 'pages', data: { ...data, title: 'Domov', slug: 'domov' } })).id
  await payload.updateGlobal({ slug: 'settings', data: { homePage: home } })
})
afterAll(() => payload?.destroy())

const feedbackOf = async (collection: string, id: string, role: Role = 'editor') => {
  const { body, status } = await askRest(`/${collection}/${id}/feedback`, { token: tokens[role] })
  return status === 200 ? (body as unknown as PageFeedback) : status
}

it('finds the document of an address, in every language, and goes on after it was renamed', async () => {
  await storeFeedback({ page: '/sk/spravy/pobyt', locale: 'sk', useful: 'yes' })
  await storeFeedback({ page: '/uk/novyny/prozhyvannia', locale: 'uk', useful: 'no', comment: 'Немає ціни' })
  await payload.update({
    collection: 'news',
    id: article,
    data: { slug: 'prechodny-pobyt', _status: 'published' },
  })
  await storeFeedback({ page: '/sk/spravy/prechodny-pobyt', locale: 'sk', useful: 'no' })
  await storeFeedback({ page: '/sk', locale: 'sk', comment: 'Pekné' })
  await storeFeedback({ page: '/sk/spravy', locale: 'sk', useful: 'yes' })
  expect(await feedbackOf('news', article)).toMatchObject({
    languages: { sk: { yes: 1, no: 1 }, uk: { yes: 0, no: 1 } },
    comments: [{ locale: 'uk', comment: 'Немає ціни' }],
  })
  expect(await feedbackOf('pages', home)).toMatchObject({ languages: { sk: { yes: 0, no: 0 } } })
})

it.each(roles)('is shown to %s only if they work here', async (role) => {
  const answer = await feedbackOf('news', article, role)
  if (role === 'anonymous' || role === 'member') expect(answer).toBe(403)
  else expect(answer).toHaveProperty('languages')
})

it('lists the least useful pages first, pages that are no documents too', async () => {
  for (let count = 0; count < 6; count++) {
    await storeFeedback({ page: '/sk/sluzby', locale: 'sk', useful: count < 5 ? 'no' : 'yes' })
  }
  const user = { id: 'x', collection: 'users', roles: ['editor'] } as unknown as TypedUser
  const req = await createLocalReq({ user }, payload)
  const rows = await feedbackByPage(req)
  expect(rows[0]).toMatchObject({ page: '/sk/sluzby', title: '/sk/sluzby', form: null, yes: 1, no: 5 })
  expect(rows.find(({ locale }) => locale === 'uk')).toMatchObject({
    form: `/collections/news/${article}?locale=uk`,
    no: 1,
  })
  expect(rows.at(-1)?.no).toBe(0)
})

it('weighs many answers more than one', () => {
  expect(unhappiness(20, 40)).toBeGreaterThan(unhappiness(0, 1))
  expect(unhappiness(0, 3)).toBeGreaterThan(unhappiness(0, 2))
  expect(unhappiness(5, 0)).toBeLessThan(0.01)
  expect(unhappiness(0, 0)).toBe(0)
})
