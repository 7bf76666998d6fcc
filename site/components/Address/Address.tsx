import type { Locale } from '../../i18n/locales'
import { Lines } from '../Lines/Lines'
import { textLanguage } from '../textLanguage'

/** A postal address. It is one for all languages, in Slovak: all offices and events are in Slovakia. */
export function Address({ locale, address }: { locale: Locale; address: string }) {
  return (
    <div {...textLanguage(locale, 'sk')}>
      <Lines text={address} />
    </div>
  )
}
