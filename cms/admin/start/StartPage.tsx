import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { hasRole } from '../../access/hasRole'
import { isStaff } from '../../access/isStaff'
import { municipalityOf } from '../../access/municipalityOf'
import { ownMunicipality } from '../../access/ownMunicipality'
import { type ContentCollectionSlug, contentCollections } from '../../collections/contentCollections'
import { dateLabel } from '../../dateLabel'
import { scheduledFor } from '../../desk/scheduledFor'
import { type WaitingDocument, waitingDocuments } from '../../desk/waitingDocuments'
import { labelText } from '../../labelText'
import { messageFor } from '../../messageFor'
import { servicesForReview } from '../../reviews/servicesForReview'
import type { Translated } from '../../translated'
import { translationBoard } from '../../translation/translationBoard'
import { StartCard } from './StartCard'
import { startMessages as messages } from './startMessages'
import './startPage.css'

/** How many things of a kind are named; the rest is counted. */
const named = 5

const beginnings: { collection: ContentCollectionSlug | 'media'; label: Translated }[] = [
  { collection: 'news', label: messages.newNews },
  { collection: 'events', label: messages.newEvent },
  { collection: 'services', label: messages.newService },
  { collection: 'materials', label: messages.newMaterial },
  { collection: 'media', label: messages.newPicture },
]

/** What waits for whoever signs in, and quick ways to begin. Stands above Payload's list of collections. */
export const StartPage = async ({ i18n, locale, payload, permissions, user }: ServerProps) => {
  if (!isStaff(user)) return null
  const req = await createLocalReq({ user, locale: locale?.code }, payload)
  const admin = payload.config.routes.admin
  const say = (message: Translated) => messageFor({ i18n }, message)
  const kindOf = (slug: ContentCollectionSlug) =>
    labelText(payload.collections[slug].config.labels.singular, i18n as typeof req.i18n)
  const hrefOf = (collection: string, id: string) => `${admin}/collections/${collection}/${id}`
  const itemOf = ({ collection, id, title, updatedAt }: WaitingDocument) => ({
    href: hrefOf(collection, id),
    title: title || say(messages.untitled),
    about: `${kindOf(collection)}, ${dateLabel(updatedAt, i18n.language, 'day')}`,
  })
  const town = municipalityOf(user)

  const publishes = hasRole(user, 'admin', 'editor')
  const [drafts, proposals, scheduled, board, reviews] = await Promise.all([
    waitingDocuments(req, contentCollections, { savedBy: { equals: user?.id } }),
    publishes ? waitingDocuments(req, ['services', 'events'], { proposed: { equals: true } }) : null,
    scheduledFor(req),
    translationBoard(req, { page: 1, state: 'outdated', town: town ? 'own' : undefined }),
    servicesForReview(payload, {
      now: new Date(),
      language: i18n.language,
      where: town ? ownMunicipality(town) : {},
    }),
  ])
  const due = reviews.filter(({ state }) => state !== 'soon')

  return (
    <div className="start-page">
      <h1>{say(messages.title)}</h1>
      <nav className="start-page__begin" aria-label={say(messages.create)}>
        {beginnings
          .filter(({ collection }) => permissions?.collections?.[collection]?.create)
          .map(({ collection, label }) => (
            <Link
              key={collection}
              className="btn btn--style-secondary btn--size-medium"
              href={`${admin}/collections/${collection}/create`}
              prefetch={false}
            >
              {say(label)}
            </Link>
          ))}
      </nav>
      <div className="start-page__cards">
        <StartCard
          title={say(messages.drafts)}
          total={drafts.total}
          none={say(messages.noDrafts)}
          items={drafts.documents.map(itemOf)}
        />
        {proposals && (
          <StartCard
            title={say(messages.proposals)}
            total={proposals.total}
            none={say(messages.noProposals)}
            items={proposals.documents.map(itemOf)}
          />
        )}
        <StartCard
          title={say(messages.translations)}
          total={board.total}
          none={say(messages.noTranslations)}
          items={board.rows.slice(0, named).map(({ collection, id, title }) => ({
            href: hrefOf(collection, id),
            title: title || say(messages.untitled),
            about: kindOf(collection),
          }))}
          all={{ href: `${admin}/translations?state=outdated`, label: say(messages.all) }}
        />
        <StartCard
          title={say(messages.reviews)}
          total={due.length}
          none={say(messages.noReviews)}
          items={due.slice(0, named).map(({ id, title, town: where }) => ({
            href: hrefOf('services', id),
            title,
            about: where,
          }))}
          all={{ href: `${admin}/reviews`, label: say(messages.all) }}
        />
        <StartCard
          title={say(messages.scheduled)}
          total={scheduled.length}
          none={say(messages.noScheduled)}
          items={scheduled.slice(0, named).map(({ change, collection, id, on, title }) => ({
            href: hrefOf(collection, id),
            title: title || say(messages.untitled),
            about: `${say(change === 'publish' ? messages.willPublish : messages.willUnpublish)} ${dateLabel(on, i18n.language, 'minute')}`,
          }))}
        />
      </div>
      <p>
        <Link href={`${admin}/help`} prefetch={false}>
          {say(messages.help)}
        </Link>
      </p>
    </div>
  )
}
