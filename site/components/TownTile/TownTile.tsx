import type { Municipality } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { documentHref } from '../documentHref'

/** A town or region by its name, with a drawing for each of the two. */
export function TownTile({
  locale,
  town,
  href,
  note,
}: {
  locale: Locale
  town: Municipality
  href?: string
  note?: string
}) {
  const address = href ?? documentHref(locale, 'municipalities', town)
  if (!address) return null
  const t = translator(locale)
  return (
    <a className="tile" href={address}>
      <svg className="pictogram" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d={
            town.kind === 'region'
              ? 'M2 19l6-9 4 5.5L16 8l6 11zM5 5.5h4M13 4h3'
              : 'M2 21h20M4 21V11l4-4 4 4v10M12 21V6l4-3 4 3v15M7 14h2M7 17h2M15 9h2M15 13h2M15 17h2'
          }
        />
      </svg>
      <span>
        {town.title} <small>{note ?? t(`municipalities.kind.${town.kind}`)}</small>
      </span>
    </a>
  )
}
