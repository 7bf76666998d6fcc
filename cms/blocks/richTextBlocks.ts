import type { Block } from 'payload'
import { CalloutBlock } from './Callout/config'
import { ContactCardBlock } from './ContactCard/config'
import { DownloadBlock } from './Download/config'
import { EmbedBlock } from './Embed/config'
import { EventsBoxBlock } from './EventsBox/config'
import { FaqBlock } from './Faq/config'
import { GalleryBlock } from './Gallery/config'
import { QuoteBlock } from './Quote/config'
import { StepsBlock } from './Steps/config'

/** What may stand in the middle of a text. Their fields are not localized, because the text itself is. */
export const richTextBlocks: Block[] = [
  StepsBlock,
  CalloutBlock,
  ContactCardBlock,
  DownloadBlock,
  QuoteBlock,
  GalleryBlock,
  FaqBlock,
  EmbedBlock,
  EventsBoxBlock,
]
