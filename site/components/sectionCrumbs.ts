import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'
import type { Crumb } from './Breadcrumbs/Breadcrumbs'

/** The way to a document: through its section, or through the members' area where only members may read it. */
export function sectionCrumbs(
  locale: Locale,
  section: 'news' | 'materials' | 'events',
  audience: 'public' | 'members',
): Crumb[] {
  const t = translator(locale)
  return audience === 'members'
    ? [{ label: t('members.title'), href: hrefTo(locale, 'members') }]
    : [{ label: t(`${section}.title`), href: hrefTo(locale, section) }]
}
