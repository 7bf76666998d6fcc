import type { CollectionConfig } from 'payload'
import { environment } from '../environment'

type Cookies = Exclude<NonNullable<CollectionConfig['auth']>, boolean>['cookies']

/** Sign-in cookies travel over https alone wherever the CMS is reached by https; a local trial has no https. */
export const cookies: Cookies = { secure: environment.cmsUrl.startsWith('https:'), sameSite: 'Lax' }
