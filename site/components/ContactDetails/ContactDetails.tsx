import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Address } from '../Address/Address'
import { Facts } from '../Facts/Facts'
import { mapsAppHref } from '../mapsAppHref'

interface Contact {
  phone?: string | null
  email?: string | null
  address?: string | null
  website?: string | null
}

/** Ways to reach somebody, each as a link that does it. `language` is that of the address, where it is not Slovak. */
export function ContactDetails({
  locale,
  contact,
  language,
}: {
  locale: Locale
  contact: Contact
  language?: string
}) {
  const t = translator(locale)
  const { phone, email, address, website } = contact
  return (
    <Facts
      className="facts contact"
      facts={[
        [
          t('contact.phone'),
          phone && (
            // A number that breaks over two lines is read wrong.
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone.replace(/ /g, '\u00a0')}</a>
          ),
        ],
        [t('contact.email'), email && <a href={`mailto:${email}`}>{email}</a>],
        [
          t('contact.address'),
          address && (
            <>
              <Address locale={locale} address={address} language={language} />
              <a href={mapsAppHref(address)}>{t('services.mapsApp')}</a>
            </>
          ),
        ],
        [t('contact.website'), website && <a href={website}>{website.replace(/^https?:\/\/|\/$/g, '')}</a>],
      ]}
    />
  )
}
