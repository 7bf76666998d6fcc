import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import type { Role } from '../access/hasRole'
import { roleLabels } from '../collections/roleLabels'
import { labelText } from '../labelText'
import { localeLabels } from '../localeLabels'
import { messageFor } from '../messageFor'
import type { Activity } from '../payload-types'
import { translated } from '../translated'
import { activityOperations } from './activityOperations'

export const activityMessages = {
  nobody: translated('Systém', 'The system', 'Система'),
  quoted: translated('„…“', '“…”', '«…»'),
  untitled: translated('bez názvu', 'untitled', 'без назви'),
}

const kindOf = (slug: string, { i18n, payload }: PayloadRequest): string => {
  const collection = payload.collections[slug as CollectionSlug]?.config
  if (collection) return labelText(collection.labels.singular, i18n)
  const global = payload.globals.config.find((candidate) => candidate.slug === (slug as GlobalSlug))
  return global ? labelText(global.label, i18n) : slug
}

/** An entry of the log as a person reads it: who did what, with which document, in which language. */
export const activitySentence = (entry: Partial<Activity>, req: PayloadRequest): string => {
  const say = (message: Parameters<typeof messageFor>[1]) => messageFor(req, message)
  if (!entry.operation) return ''
  const parts = [say(activityOperations[entry.operation])]
  if (entry.about) {
    const isGlobal = req.payload.globals.config.some(({ slug }) => slug === entry.about)
    const title = isGlobal
      ? ''
      : ` ${say(activityMessages.quoted).replace('…', () => entry.documentTitle || say(activityMessages.untitled))}`
    const locale = entry.locale ? ` (${say(localeLabels[entry.locale])})` : ''
    parts.push(`: ${kindOf(entry.about, req)}${title}${locale}`)
  }
  if (entry.detail) {
    const detail = entry.detail.replace(/\w+/g, (role) =>
      role in roleLabels ? say(roleLabels[role as Role]) : role,
    )
    parts.push(`, ${detail}`)
  }
  if (entry.count) parts.push(`: ${entry.count}`)
  const person =
    entry.personName ?? (entry.operation === 'signInFailed' ? null : say(activityMessages.nobody))
  return person ? `${person} – ${parts.join('')}` : parts.join('')
}
