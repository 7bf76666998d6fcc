import type { PayloadRequest } from 'payload'
import { editor } from './editor'
import { municipalityOf } from './municipalityOf'

/** Who may add: editors, and a municipality's editor (whose documents `forceOwnMunicipality` makes their own). */
export const editorOrMunicipality = ({ req }: { req: PayloadRequest }): boolean =>
  editor({ req }) || municipalityOf(req.user) !== null
