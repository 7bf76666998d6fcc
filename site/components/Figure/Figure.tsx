import type { Media } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { Caption } from '../Caption/Caption'
import { Picture } from '../Picture/Picture'

/** A picture with its caption, as wide as the text. */
export function Figure({ locale, media, eager }: { locale: Locale; media: Media; eager?: boolean }) {
  return (
    <figure className="figure">
      <Picture media={media} sizes="(min-width: 42rem) 40rem, 95vw" eager={eager} />
      <Caption locale={locale} media={media} />
    </figure>
  )
}
