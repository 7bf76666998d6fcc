import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { messageFor } from '../../messageFor'
import { helpMessages } from './helpMessages'

/** The way to the handbook, below the collections. */
export const HelpNavLink = ({ i18n, payload }: ServerProps) => (
  <Link className="nav__link" id="nav-help" href={`${payload.config.routes.admin}/help`} prefetch={false}>
    <span className="nav__link-label">{messageFor({ i18n }, helpMessages.title)}</span>
  </Link>
)
