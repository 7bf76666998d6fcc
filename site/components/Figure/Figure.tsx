import type { Media } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { Caption } from '../Caption/Caption'
import { Picture } from '../Picture/Picture'

/** A picture with its caption, as wide as the text. */
export function Figure({ locale, media }: { locale: Locale; media: Media }) {
  return (
    <figure className="figure">
      <Picture media={media} sizes="(min-width: 42rem) 40rem, 95vw" />
      <Caption locale={locale} media={media} />
    </figure>
  )
}
