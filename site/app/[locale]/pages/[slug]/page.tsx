// A generic page (about the project, for people from Ukraine, accessibility …), built from blocks by editors.
import { notFound } from 'next/navigation'
import { FaqJsonLd } from '../../../../components/FaqJsonLd/FaqJsonLd'
import { foundAs } from '../../../../components/foundAs'
import { LayoutBlocks } from '../../../../components/LayoutBlocks/LayoutBlocks'
import { Page } from '../../../../components/Page/Page'
import { PageHead } from '../../../../components/PageHead/PageHead'
import { translationsOf } from '../../../../components/translationsOf'
import { documentBySlug } from '../../../../content/content'
import { pageLocale } from '../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function GenericPage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const page = await documentBySlug('pages', slug, locale)
  if (!page) notFound()
  const opensItself = page.layout?.[0]?.blockType === 'hero'
  return (
    <Page
      locale={locale}
      title={page.title}
      description={page.summary}
      machineTranslated={page.machineTranslated}
      translations={translationsOf('pages', page)}
      crumbs={opensItself ? undefined : []}
      search={{ kind: 'page', foundAs: foundAs('pages', page, locale) }}
    >
      <FaqJsonLd locale={locale} of={page.layout} />
      {!opensItself && (
        <div className="wrap">
          <PageHead title={page.title} lead={page.summary} />
        </div>
      )}
      <LayoutBlocks locale={locale} blocks={page.layout} />
    </Page>
  )
}
