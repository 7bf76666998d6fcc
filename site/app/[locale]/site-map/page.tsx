// Everything that the site has, in one place: for those who would rather read a list than search.
import { documentHref } from '../../../components/documentHref'
import { everyLanguage } from '../../../components/everyLanguage'
import { idOf } from '../../../components/idOf'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { entries, globalBySlug } from '../../../content/content'
import type { PageCollection } from '../../../content/pageCollections'
import { hrefTo } from '../../../i18n/addresses'
import { readerGroupNames, readerGroups } from '../../../i18n/readerGroups'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

interface Way {
  label: string
  href: string
}

export default async function SiteMap({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const { homePage } = await globalBySlug('settings', locale)
  const all = (collection: PageCollection): Way[] =>
    entries(collection, { locale })
      .filter(({ id }) => id !== idOf(homePage))
      .flatMap(({ slugs, titles, audience }) => {
        const href = documentHref(locale, collection, { slug: slugs[locale], audience })
        return href ? [{ label: titles[locale] ?? '', href }] : []
      })
  const section = (name: 'services' | 'municipalities' | 'topics' | 'projects' | 'organisations') => ({
    title: t(`${name}.title`),
    href: hrefTo(locale, name),
    ways: all(name),
  })
  const parts: { title: string; href: string; ways: Way[] }[] = [
    {
      title: t('site.home'),
      href: hrefTo(locale, ''),
      ways: [
        ...all('pages'),
        { label: t('news.title'), href: hrefTo(locale, 'news') },
        { label: t('events.title'), href: hrefTo(locale, 'events') },
        { label: t('follow.title'), href: hrefTo(locale, 'follow') },
        { label: t('feedback.title'), href: hrefTo(locale, 'feedback') },
        { label: t('widgets.link'), href: hrefTo(locale, 'widgets') },
        { label: t('site.signIn'), href: hrefTo(locale, 'sign-in') },
      ],
    },
    section('topics'),
    section('services'),
    section('municipalities'),
    {
      title: t('materials.title'),
      href: hrefTo(locale, 'materials'),
      ways: readerGroupNames.map((group) => ({
        label: t(`materials.readers.${group}`),
        href: hrefTo(locale, 'materials/for/:readers', { readers: readerGroups[group][locale] }),
      })),
    },
    section('projects'),
    section('organisations'),
  ]
  return (
    <Page
      locale={locale}
      title={t('siteMap.title')}
      description={t('siteMap.intro')}
      translations={everyLanguage((other) => hrefTo(other, 'site-map'))}
      crumbs={[]}
    >
      <div className="wrap">
        <PageHead title={t('siteMap.title')} lead={t('siteMap.intro')} />
        <div className="grid">
          {parts.map(({ title, href, ways }) => (
            <section key={title}>
              <h2>
                <a href={href}>{title}</a>
              </h2>
              <ul className="plain">
                {ways.map((way) => (
                  <li key={way.href}>
                    <a href={way.href}>{way.label}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Page>
  )
}
