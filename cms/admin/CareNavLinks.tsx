import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { messageFor } from '../messageFor'
import { feedbackMessages } from './feedback/feedbackMessages'
import { linkMessages } from './links/linkMessages'
import { reviewsMessages } from './reviews/reviewsMessages'

const pages = [
  { path: 'reviews', title: reviewsMessages.title },
  { path: 'links', title: linkMessages.title },
  { path: 'readers-feedback', title: feedbackMessages.byPage },
]

/** The ways to what keeps the content true: reviews, links and what readers say. Above the collections. */
export const CareNavLinks = ({ i18n, payload }: ServerProps) =>
  pages.map(({ path, title }) => (
    <Link
      key={path}
      className="nav__link"
      id={`nav-${path}`}
      href={`${payload.config.routes.admin}/${path}`}
      prefetch={false}
    >
      <span className="nav__link-label">{messageFor({ i18n }, title)}</span>
    </Link>
  ))
