import type { FieldAccess } from 'payload'
import { isTranslatorOnly } from './isTranslatorOnly'

/** Translators change texts in their languages; what all languages share stays as the editors set it. */
export const notTranslator: FieldAccess = ({ req }) => !isTranslatorOnly(req.user)
