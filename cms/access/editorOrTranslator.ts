import type { Access } from 'payload'
import { hasRole } from './hasRole'
import { translatesInto } from './translatesInto'

/** Who may change content: editors everything, translators in their languages (and only as a draft, see `keepToDrafts`). */
export const editorOrTranslator: Access = ({ req }) =>
  hasRole(req.user, 'admin', 'editor') || translatesInto(req.user, req.locale)
