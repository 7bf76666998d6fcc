import type { Page } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Cards } from '../Cards/Cards'
import { FaqList } from '../FaqList/FaqList'
import { FeedbackForm } from '../FeedbackForm/FeedbackForm'
import { Hero } from '../Hero/Hero'
import { LatestMaterials } from '../LatestMaterials/LatestMaterials'
import { LatestNews } from '../LatestNews/LatestNews'
import { Notice } from '../Notice/Notice'
import { Part } from '../Part/Part'
import { Partners } from '../Partners/Partners'
import { ServiceFinder } from '../ServiceFinder/ServiceFinder'
import { Text } from '../Text/Text'
import { TopicsGrid } from '../TopicsGrid/TopicsGrid'
import { TownsGrid } from '../TownsGrid/TownsGrid'
import { UpcomingEvents } from '../UpcomingEvents/UpcomingEvents'

type Block = NonNullable<Page['layout']>[number]

function LayoutBlock({
  locale,
  block,
  scope,
}: {
  locale: Locale
  block: Exclude<Block, { blockType: 'hero' }>
  scope: string
}) {
  switch (block.blockType) {
    case 'text':
      return <Text locale={locale} block={block} scope={scope} />
    case 'topicsGrid':
      return <TopicsGrid locale={locale} block={block} />
    case 'townsGrid':
      return <TownsGrid locale={locale} block={block} />
    case 'latestNews':
      return <LatestNews locale={locale} block={block} />
    case 'upcomingEvents':
      return <UpcomingEvents locale={locale} block={block} />
    case 'latestMaterials':
      return <LatestMaterials locale={locale} block={block} />
    case 'partners':
      return <Partners locale={locale} block={block} />
    case 'cards':
      return <Cards locale={locale} block={block} />
    case 'faqList':
      return <FaqList locale={locale} block={block} />
    case 'serviceFinder':
      return <ServiceFinder locale={locale} title={block.title} />
    case 'feedbackForm':
      return (
        <Part title={block.title || translator(locale)('feedback.title')}>
          <FeedbackForm locale={locale} />
        </Part>
      )
    case 'notice':
      return <Notice locale={locale} block={block} />
  }
}

/** The parts that an editor built a page from, in their order. An opening part is as wide as the window. */
export function LayoutBlocks({ locale, blocks }: { locale: Locale; blocks: Page['layout'] }) {
  const firstText = (blocks ?? []).findIndex(({ blockType }) => blockType === 'text')
  return (
    <div className="stack">
      {(blocks ?? []).map((block, index) =>
        block.blockType === 'hero' ? (
          <Hero key={block.id} locale={locale} block={block} first={index === 0} />
        ) : (
          <div className="wrap" key={block.id}>
            <LayoutBlock
              locale={locale}
              block={block}
              scope={index === firstText ? '' : `part-${index + 1}`}
            />
          </div>
        ),
      )}
    </div>
  )
}
