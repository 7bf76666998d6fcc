import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'
import { framePage } from './framePage'
import { html } from './html'
import { outwardLink } from './outwardLink'

/** What a frame shows whose address names a town, a topic or a page that there is not. */
export const frameProblem = (locale: Locale, siteUrl: string): string => {
  const t = translator(locale)
  const title = t('widget.unknownTitle')
  const site = new URL(siteUrl).host
  const home = { label: t('widget.moreAbout', { site }), url: siteUrl + hrefTo(locale, '') }
  return framePage(
    locale,
    title,
    html`<h1>${title}</h1><p class="empty">${t('widget.unknown', { site })}</p>${outwardLink(home)}`,
  )
}
