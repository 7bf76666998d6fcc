import type { PayloadRequest } from 'payload'
import { type ContentCollectionSlug, contentCollections } from '../collections/contentCollections'
import { isLocale, type Locale } from '../locales'
import type { Feedback } from '../payload-types'
import { type Answers, countAnswers, type PageFeedback } from './feedbackOf'
import { unhappiness } from './unhappiness'

export interface PageRow extends Answers {
  /** The address that the newest answer came from. */
  page: string
  locale: Locale
  title: string
  /** The path of its form in the admin; null of a page that is no document's. */
  form: string | null
  comments: PageFeedback['comments']
}

/** Older answers are of pages as they no longer are. */
const countedMonths = 12
/** How many pages are listed; what comes after them is no worry. */
const listed = 100

type Answer = Pick<Feedback, 'page' | 'locale' | 'useful' | 'comment' | 'createdAt' | 'document'>

const documentKey = ({ document, page }: Answer): string =>
  document ? `${document.relationTo} ${String(document.value)}` : page

const titlesOf = async (answers: Answer[], req: PayloadRequest): Promise<Map<string, string>> => {
  const titles = new Map<string, string>()
  for (const collection of contentCollections) {
    const ids = answers
      .filter(({ document }) => document?.relationTo === collection)
      .map(({ document }) => String(document?.value))
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection: collection satisfies ContentCollectionSlug,
      depth: 0,
      locale: isLocale(req.i18n.language) ? req.i18n.language : 'sk',
      overrideAccess: false,
      pagination: false,
      select: { title: true },
      user: req.user,
      where: { id: { in: [...new Set(ids)] } },
    })
    for (const { id, title } of docs) titles.set(`${collection} ${id}`, title ?? '')
  }
  return titles
}

/** What readers answered about each page in each language in the last year, the least useful pages first. */
export const feedbackByPage = async (req: PayloadRequest): Promise<PageRow[]> => {
  const since = new Date()
  since.setUTCMonth(since.getUTCMonth() - countedMonths)
  const { docs } = await req.payload.find({
    collection: 'feedback',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { page: true, locale: true, useful: true, comment: true, createdAt: true, document: true },
    sort: '-createdAt',
    user: req.user,
    where: { createdAt: { greater_than: since.toISOString() } },
  })
  const pages = new Map<string, Answer[]>()
  for (const answer of docs) {
    const key = `${documentKey(answer)} ${answer.locale}`
    pages.set(key, [...(pages.get(key) ?? []), answer])
  }
  const rows = [...pages.values()]
    .map((answers) => {
      const { comments, languages } = countAnswers(answers)
      const [newest] = answers as [Answer]
      return { newest, comments, ...(languages[newest.locale] ?? { yes: 0, no: 0 }) }
    })
    .sort((one, other) => unhappiness(other.yes, other.no) - unhappiness(one.yes, one.no))
    .slice(0, listed)
  const titles = await titlesOf(
    rows.map(({ newest }) => newest),
    req,
  )
  return rows.map(({ newest, ...counted }): PageRow => {
    const { document, locale, page } = newest
    const title = titles.get(documentKey(newest))
    const form =
      document && title !== undefined
        ? `/collections/${document.relationTo}/${String(document.value)}?locale=${locale}`
        : null
    return { ...counted, page, locale, title: title || page, form }
  })
}
