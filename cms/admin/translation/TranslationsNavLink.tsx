import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { messageFor } from '../../messageFor'
import { boardMessages } from './boardMessages'
import './translation.css'

/** The way to the board of translations, above the collections. */
export const TranslationsNavLink = ({ i18n, payload }: ServerProps) => (
  <Link className="nav__link" id="nav-translations" href={`${payload.config.routes.admin}/translations`}>
    <span className="nav__link-label">{messageFor({ i18n }, boardMessages.title)}</span>
  </Link>
)
