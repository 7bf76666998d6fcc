import type { Payload } from 'payload'
import { environment } from '../../environment'
import { dateLabel } from '../dateLabel'
import { defaultLocale, type Locale } from '../locales'
import { messageFor } from '../messageFor'
import { reviewMessages as messages } from './reviewMessages'
import type { ServiceForReview } from './ServiceForReview'
import { servicesForReview } from './servicesForReview'

/** Where it is noted which due period of a service somebody was reminded of. */
const noteKey = (service: string) => `review-reminder:${service}`

interface Note {
  /** Since when it was due: a later verification begins another period. */
  verifiedOn: string | null
  person: string
}

const isReminded = async (payload: Payload, { id, responsible, verifiedOn }: ServiceForReview) => {
  const note = await payload.kv.get<Note>(noteKey(id))
  return note?.verifiedOn === verifiedOn && note.person === responsible?.id
}

const letter = (services: ServiceForReview[], name: string, language: Locale): string => {
  const i18n = { language }
  const lines = services.map(({ id, title, town, verifiedOn }) => {
    const last = verifiedOn
      ? `${messageFor({ i18n }, messages.verifiedOn)} ${dateLabel(verifiedOn, language, 'day')}`
      : messageFor({ i18n }, messages.never)
    const where = town ? `${title}, ${town}` : title
    return `- ${where} (${last})\n  ${environment.cmsUrl}/admin/collections/services/${id}`
  })
  const greeting = `${messageFor({ i18n }, messages.greeting)} ${name},`
  return [greeting, messageFor({ i18n }, messages.body), ...lines, 'KapaCITY'].join('\n\n')
}

/**
 * Reminds those who are responsible of the services that are due: each person by one message with all of theirs, of
 * each service once in a due period. Whom no message reaches now is reminded by the next run.
 * @returns how many people were reminded
 */
export const remindOfReviews = async (payload: Payload, now = new Date()): Promise<number> => {
  const people = new Map<string, ServiceForReview[]>()
  for (const service of await servicesForReview(payload, { now, language: defaultLocale })) {
    if (!service.responsible || service.state === 'soon' || service.inDraft) continue
    if (await isReminded(payload, service)) continue
    people.set(service.responsible.id, [...(people.get(service.responsible.id) ?? []), service])
  }

  let reminded = 0
  for (const [id, services] of people) {
    const person = await payload.findByID({ collection: 'users', id, depth: 0 })
    const language = person.messageLanguage ?? defaultLocale
    const ids = services.map((service) => service.id)
    // Once more in the person's language, for the titles.
    const theirs = await servicesForReview(payload, { now, language, where: { id: { in: ids } } })
    try {
      await payload.sendEmail({
        to: person.email,
        subject: messageFor({ i18n: { language } }, messages.subject),
        text: letter(theirs, person.name, language),
      })
    } catch (error) {
      payload.logger.error({ err: error, services: ids }, 'The reminder of reviews was not sent')
      continue
    }
    for (const { id: service, verifiedOn } of services) {
      await payload.kv.set(noteKey(service), { verifiedOn, person: id } satisfies Note)
    }
    reminded += 1
  }
  return reminded
}
