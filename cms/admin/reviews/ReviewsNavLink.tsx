import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { messageFor } from '../../messageFor'
import { reviewsMessages } from './reviewsMessages'

/** The way to the list of reviews, above the collections. */
export const ReviewsNavLink = ({ i18n, payload }: ServerProps) => (
  <Link className="nav__link" id="nav-reviews" href={`${payload.config.routes.admin}/reviews`}>
    <span className="nav__link-label">{messageFor({ i18n }, reviewsMessages.title)}</span>
  </Link>
)
