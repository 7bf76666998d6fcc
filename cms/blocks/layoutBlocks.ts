import type { Block } from 'payload'
import { CardsBlock } from './Cards/config'
import { FaqListBlock } from './FaqList/config'
import { FeedbackFormBlock } from './FeedbackForm/config'
import { HeroBlock } from './Hero/config'
import { LatestMaterialsBlock } from './LatestMaterials/config'
import { LatestNewsBlock } from './LatestNews/config'
import { NoticeBlock } from './Notice/config'
import { PartnersBlock } from './Partners/config'
import { ServiceFinderBlock } from './ServiceFinder/config'
import { TextBlock } from './Text/config'
import { TopicsGridBlock } from './TopicsGrid/config'
import { TownsGridBlock } from './TownsGrid/config'
import { UpcomingEventsBlock } from './UpcomingEvents/config'

/** What a page is built from: one layout for all languages, with the texts kept per language. */
export const layoutBlocks: Block[] = [
  HeroBlock,
  TextBlock,
  ServiceFinderBlock,
  TopicsGridBlock,
  TownsGridBlock,
  LatestNewsBlock,
  UpcomingEventsBlock,
  LatestMaterialsBlock,
  PartnersBlock,
  CardsBlock,
  FaqListBlock,
  NoticeBlock,
  FeedbackFormBlock,
]
