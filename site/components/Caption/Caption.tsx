import type { Media } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'

/** What a picture shows, who made it and on what terms it is used. */
export function Caption({ locale, media }: { locale: Locale; media: Media }) {
  const t = translator(locale)
  const parts = [
    media.caption,
    media.credit && t('media.credit', { credit: media.credit }),
    media.licence && t('media.licence', { licence: media.licence }),
  ].filter(Boolean)
  if (parts.length === 0) return null
  return <figcaption>{parts.join(' · ')}</figcaption>
}
