import type { Access } from 'payload'
import { editorOrTranslator } from './editorOrTranslator'
import { municipalityOf } from './municipalityOf'
import { ownMunicipality } from './ownMunicipality'

/** Who may change services and events: as all content, and a municipality's editor those of their municipality. */
export const editorOrOwnMunicipality: Access = (args) => {
  const municipality = municipalityOf(args.req.user)
  return municipality ? ownMunicipality(municipality) : editorOrTranslator(args)
}
