import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { type Locale, locales } from '../locales'
import type { Feedback } from '../payload-types'

/** What readers answered about one page in one language. */
export interface Answers {
  yes: number
  no: number
}

export interface PageFeedback {
  languages: Partial<Record<Locale, Answers>>
  /** The newest that readers wrote. */
  comments: { locale: Locale; comment: string; writtenOn: string }[]
}

/** How many comments are shown; all of them are in the list of answers. */
const shownComments = 5

type Answer = Pick<Feedback, 'locale' | 'useful' | 'comment' | 'createdAt'>

/** Answers counted by language, with the newest comments; the newest answer comes first. */
export const countAnswers = (answers: Answer[]): PageFeedback => {
  const feedback: PageFeedback = { languages: {}, comments: [] }
  for (const locale of locales) {
    const own = answers.filter((answer) => answer.locale === locale)
    if (own.length === 0) continue
    const count = (useful: 'yes' | 'no') => own.filter((answer) => answer.useful === useful).length
    feedback.languages[locale] = { yes: count('yes'), no: count('no') }
  }
  for (const { comment, createdAt, locale } of answers) {
    if (!comment || feedback.comments.length === shownComments) continue
    feedback.comments.push({ locale, comment, writtenOn: createdAt })
  }
  return feedback
}

/** What readers answered about a document's page, under whatever address it had. */
export const feedbackOf = async (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<PageFeedback> => {
  const where: Where = {
    and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }],
  }
  const { docs } = await req.payload.find({
    collection: 'feedback',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { locale: true, useful: true, comment: true, createdAt: true },
    sort: '-createdAt',
    user: req.user,
    where,
  })
  return countAnswers(docs)
}
