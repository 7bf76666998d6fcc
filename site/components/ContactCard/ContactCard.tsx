import type { Locale } from '../../i18n/locales'
import { ContactDetails } from '../ContactDetails/ContactDetails'

interface Contact {
  name?: string | null
  role?: string | null
  organisation?: string | null
  phone?: string | null
  email?: string | null
  address?: string | null
  website?: string | null
}

/** Whom to turn to. `language` is that of the address, where it is not Slovak. */
export function ContactCard({
  locale,
  contact,
  language,
}: {
  locale: Locale
  contact: Contact
  language?: string
}) {
  const about = [contact.role, contact.organisation].filter(Boolean).join(', ')
  return (
    <div className="contact-card">
      {contact.name && (
        <p>
          <b>{contact.name}</b>
          {about && (
            <>
              <br />
              <span className="soft">{about}</span>
            </>
          )}
        </p>
      )}
      <ContactDetails locale={locale} contact={contact} language={language} />
    </div>
  )
}
