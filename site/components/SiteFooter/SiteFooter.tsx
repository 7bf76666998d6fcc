import { globalBySlug } from '../../content/content'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { ContactDetails } from '../ContactDetails/ContactDetails'
import { EuEmblem } from '../EuEmblem/EuEmblem'
import { linkHref } from '../linkHref'
import { Paragraphs } from '../Paragraphs/Paragraphs'
import { Skyline } from '../Skyline/Skyline'
import { textLanguage } from '../textLanguage'

/** Who stands behind the site and who pays for it, with links to the rest: what stands below every page. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = translator(locale)
  const { columns, statement, contact } = await globalBySlug('footer', locale)
  const lists = await Promise.all(
    (columns ?? []).map(async ({ title, links }) => ({
      title,
      links: await Promise.all(
        (links ?? []).map(async (link) => ({ label: link.label, href: await linkHref(locale, link) })),
      ),
    })),
  )
  return (
    <footer className="foot">
      <Skyline />
      <div className="foot-ground">
        <div className="wrap">
          <nav className="foot-links" aria-label={t('nav.footer')}>
            {lists.map(
              ({ title, links }) =>
                title && (
                  <div key={title}>
                    <h2>{title}</h2>
                    <ul className="plain">
                      {links.map(
                        ({ label, href }) =>
                          href &&
                          label && (
                            <li key={href}>
                              <a href={href}>{label}</a>
                            </li>
                          ),
                      )}
                    </ul>
                  </div>
                ),
            )}
            <div>
              <h2>{t('footer.aboutSite')}</h2>
              <ul className="plain">
                <li>
                  <a href={hrefTo(locale, 'topics')}>{t('topics.title')}</a>
                </li>
                <li>
                  <a href={hrefTo(locale, 'follow')}>{t('footer.feed')}</a>
                </li>
                <li>
                  <a href={hrefTo(locale, 'site-map')}>{t('footer.sitemap')}</a>
                </li>
                <li>
                  <a href={hrefTo(locale, 'widgets')}>{t('widgets.link')}</a>
                </li>
                <li>
                  <a href={hrefTo(locale, 'sign-in')}>{t('site.signIn')}</a>
                </li>
              </ul>
            </div>
          </nav>
          {contact && (
            <div className="foot-contact">
              <h2>{t('footer.contact')}</h2>
              {contact.organisation && <p {...textLanguage(locale, 'sk')}>{contact.organisation}</p>}
              <ContactDetails locale={locale} contact={contact} />
            </div>
          )}
          <div className="foot-eu">
            <EuEmblem label={t('footer.emblem')} />
            <div>
              <p>
                <b>{t('footer.cofunded')}</b>
              </p>
              {statement && <Paragraphs text={statement} />}
            </div>
          </div>
        </div>
      </div>
    </footer>
  )
}
