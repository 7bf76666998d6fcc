import { environment } from '../../environment'
import { linkSignature } from './linkSignature'

/** The address for people without an account. Whether it still works is written down in the database alone. */
export const sharedLinkOf = (id: string): string =>
  `${environment.cmsUrl}/preview/shared/${id}/${linkSignature.of('shared', id)}`
