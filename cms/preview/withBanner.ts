import escapeHtml from 'escape-html'
import { environment } from '../../environment'
import { dateLabel } from '../dateLabel'
import { localeLabels } from '../localeLabels'
import type { Locale } from '../locales'
import { bannerMessages as messages } from './previewMessages'

export interface Banner {
  /** The language that the banner itself speaks. */
  language: Locale
  /** The language of the page below it. */
  locale: Locale
  isPublished: boolean
  isReady: boolean
  /** ISO 8601. */
  savedAt: string
  /** Who saved the version; left out for people who do not work here. */
  savedBy?: string | null
  /** For a shared link: until when it works, ISO 8601, and the links to the other languages. */
  shared?: { until: string; others: { locale: Locale; address: string }[] }
}

/** The page of a draft with a banner that says what it is; `live` has it show itself anew after each save. */
export const withBanner = (html: string, banner: Banner, live: boolean): string => {
  const { isPublished, isReady, language, locale, savedAt, savedBy, shared } = banner
  const inTime = (date: string) => dateLabel(date, language, 'minute')
  const saved = [savedBy, inTime(savedAt)].filter(Boolean).join(', ')
  const said = [
    `${messages.preview[language]} (${localeLabels[locale][language]})`,
    messages[isPublished ? 'published' : 'draft'][language],
    isReady ? '' : messages.notReady[language],
    `${messages.saved[language]}: ${saved}.`,
    shared ? `${messages.validUntil[language]} ${inTime(shared.until)}.` : '',
  ].filter(Boolean)
  const others = (shared?.others ?? []).map(
    (other) =>
      `<a href="${escapeHtml(other.address)}" hreflang="${other.locale}" target="_self">${escapeHtml(localeLabels[other.locale][language] ?? '')}</a>`,
  )
  const texts = said.map((text, index) => (index === 0 ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text)))
  const element = `<aside class="preview-banner" lang="${language}">${[...texts, ...others].join(' ')}</aside>`
  const styles = `<link rel="stylesheet" href="${environment.cmsUrl}/preview/banner.css">`
  const script = live ? `<script src="${environment.cmsUrl}/preview/live.js" defer></script>` : ''
  return html
    .replace('</head>', () => `${styles}${script}</head>`)
    .replace(/<body[^>]*>/, (body) => `${body}${element}`)
}
