import type { Municipality } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { ContactCard } from '../ContactCard/ContactCard'
import { Part } from '../Part/Part'

/** Whom to turn to in a town: its coordinator and its offices, each under a heading of this level. */
export function TownContacts({ locale, town, level }: { locale: Locale; town: Municipality; level: 2 | 3 }) {
  const t = translator(locale)
  const { coordinator, offices } = town
  return (
    <>
      {coordinator && (coordinator.name || coordinator.email || coordinator.phone) && (
        <Part title={t('municipalities.coordinator')} level={level}>
          <ContactCard locale={locale} contact={coordinator} />
        </Part>
      )}
      {offices && offices.length > 0 && (
        <Part title={t('municipalities.offices')} level={level}>
          {offices.map((office) => (
            <ContactCard key={office.id ?? office.name} locale={locale} contact={office} />
          ))}
        </Part>
      )}
    </>
  )
}
