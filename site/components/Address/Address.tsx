import type { Locale } from '../../i18n/locales'
import { Lines } from '../Lines/Lines'
import { textLanguage } from '../textLanguage'

/**
 * A postal address. Kept with a town, an office or an event it is one for all languages, in Slovak, since all of them
 * are in Slovakia; within a text it is in the language of that.
 */
export function Address({
  locale,
  address,
  language = 'sk',
}: {
  locale: Locale
  address: string
  language?: string
}) {
  return (
    <div {...textLanguage(locale, language)}>
      <Lines text={address} />
    </div>
  )
}
