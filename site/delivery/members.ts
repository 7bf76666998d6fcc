import { hrefTo } from '../i18n/addresses'
import { type Locale, locales } from '../i18n/locales'
import { requestPath } from './requestPath'

/** Where members' uploads are. */
export const membersFiles = '/members-files'

const areas = locales.map((locale) => ({ locale, area: hrefTo(locale, 'members') }))

/** Whether an address belongs to the members, whether or not there is anything at it: outsiders are not told which. */
export const isMembersPath = (path: string): boolean => {
  const lower = path.toLowerCase()
  return [...areas.map(({ area }) => area), membersFiles].some(
    (area) => lower === area || lower.startsWith(`${area}/`),
  )
}

/** The same for the one spelling that is an address; names of uploads have the case they were given. */
export const isMembersAddress = (path: string): boolean =>
  isMembersPath(path) && (path === path.toLowerCase() || path.startsWith(`${membersFiles}/`))

/** Where to go after signing in: the members' page that was asked for, and nowhere else, else their first page. */
export function nextPage(asked: unknown, locale: Locale): string {
  const home = hrefTo(locale, 'members')
  if (typeof asked !== 'string') return home
  const target = requestPath(asked)
  return !('problem' in target) && isMembersPath(target.path) ? target.canonical : home
}
