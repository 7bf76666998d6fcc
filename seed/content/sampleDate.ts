import type { CalloutBlock } from '../../cms/payload-types'
import { block } from '../lexical'

/** Says before an article begins that only its date is made up: the facts have none. */
export const sampleDate = {
  sk: block<CalloutBlock>('callout', {
    tone: 'info',
    title: 'Ukážkový dátum',
    text: 'Dátum uverejnenia tohto článku je ukážkový. Údaje o projekte v ňom sú skutočné.',
  }),
  en: block<CalloutBlock>('callout', {
    tone: 'info',
    title: 'Sample date',
    text: 'The publication date of this article is a sample. What it says about the project is real.',
  }),
  uk: block<CalloutBlock>('callout', {
    tone: 'info',
    title: 'Умовна дата',
    text: 'Дата публікації цієї статті умовна. Відомості про проєкт у ній справжні.',
  }),
}
