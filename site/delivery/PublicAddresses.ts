import { hrefTo } from '../i18n/addresses'
import { type Locale, locales } from '../i18n/locales'

export const framePath = (locale: Locale) => `/embed/v1/${locale}/frame`
export const cardPath = (locale: Locale) => `/embed/v1/${locale}/card`
export const oembedPath = '/oembed'

/** Addresses that are more than the published file of their name. */
export interface PublicAddresses {
  /** Answered for each request. */
  answered: ReadonlySet<string>
  /** Those of them that forms are sent to. */
  forms: ReadonlySet<string>
  /** Published to be shown in place of a page; as addresses of their own they are nobody's. */
  templates: ReadonlySet<string>
}

export function publicAddresses(): PublicAddresses {
  const forms = locales.flatMap((locale) => [hrefTo(locale, 'sign-in'), hrefTo(locale, 'feedback')])
  const asked = locales.flatMap((locale) => [
    hrefTo(locale, 'search'),
    hrefTo(locale, 'find-service'),
    hrefTo(locale, 'widgets'),
    framePath(locale),
    cardPath(locale),
  ])
  return {
    answered: new Set(['/', '/healthz', '/readyz', oembedPath, ...asked, ...forms]),
    forms: new Set(forms),
    templates: new Set(locales.flatMap((locale) => [hrefTo(locale, 'not-found'), hrefTo(locale, 'error')])),
  }
}
