import type { BreadcrumbList } from 'schema-dts'
import { environment } from '../../../environment'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { JsonLd } from '../JsonLd/JsonLd'

export interface Crumb {
  label: string
  href: string
}

/** The way from the home page to this one. */
export function Breadcrumbs({ locale, crumbs, here }: { locale: Locale; crumbs: Crumb[]; here: string }) {
  const t = translator(locale)
  const way = [{ label: t('site.home'), href: hrefTo(locale, '') }, ...crumbs]
  return (
    <nav className="crumbs wrap" aria-label={t('nav.breadcrumbs')}>
      <ol className="plain">
        {way.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
      <JsonLd<BreadcrumbList>
        thing={{
          '@context': 'https://schema.org',
          '@type': 'BreadcrumbList',
          itemListElement: [...way, { label: here, href: undefined }].map(({ label, href }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: label,
            item: href && `${environment.siteUrl}${href}`,
          })),
        }}
      />
    </nav>
  )
}
