// A generic page (about the project, for people from Ukraine, accessibility …), built from blocks by editors.
import { notFound } from 'next/navigation'
import { everyLanguage } from '../../../../components/everyLanguage'
import { idOf } from '../../../../components/idOf'
import { LayoutBlocks } from '../../../../components/LayoutBlocks/LayoutBlocks'
import { Page } from '../../../../components/Page/Page'
import { PageHead } from '../../../../components/PageHead/PageHead'
import { translationsOf } from '../../../../components/translationsOf'
import { documentBySlug, globalBySlug } from '../../../../content/content'
import { hrefTo } from '../../../../i18n/addresses'
import { pageLocale } from '../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function GenericPage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const page = await documentBySlug('pages', slug, locale)
  if (!page) notFound()
  const { homePage } = await globalBySlug('settings', locale)
  // The home page's own address is the language's; here it is only a second way to the same.
  const isHome = idOf(homePage) === page.id
  const opensItself = page.layout?.[0]?.blockType === 'hero'
  return (
    <Page
      locale={locale}
      title={page.title}
      description={page.summary}
      translations={isHome ? everyLanguage((other) => hrefTo(other, '')) : translationsOf('pages', page)}
      crumbs={opensItself ? undefined : []}
      search={isHome ? undefined : { kind: 'page' }}
    >
      {!opensItself && (
        <div className="wrap">
          <PageHead title={page.title} lead={page.summary} />
        </div>
      )}
      <LayoutBlocks locale={locale} blocks={page.layout} />
    </Page>
  )
}
