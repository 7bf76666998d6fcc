import { environment } from '../../../environment'
import type { AccountCollection } from '../AccountCollection'

/** In the admin; below it stand the kind of account and the token. */
export const choosePasswordPath = '/choose-password'

/** The page where the owner of the token chooses a password. Whoever has the link has the account. */
export const choosePasswordLink = (collection: AccountCollection, token: string): string =>
  `${environment.cmsUrl}/admin${choosePasswordPath}/${collection}/${token}`
