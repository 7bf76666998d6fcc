import type { PayloadRequest } from 'payload'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { labelText } from '../labelText'
import type { Locale } from '../locales'
import { formerTexts } from './formerTexts'
import { sourceDocument } from './sourceDocument'
import type { DocumentState } from './stateOf'
import { statesOfDocument } from './statesOfDocument'
import { type TextPart, textChanges } from './textChanges'
import { textsIn } from './textsIn'

/** What somebody who translates into one language is shown. */
export interface SourceForTranslation extends DocumentState {
  /** Whether the text that the translation was checked against is still known. */
  formerKnown: boolean
  /** The source as it is now, text by text, with what changed in it since the translation was checked. */
  texts: { label: string; parts: TextPart[] }[]
}

interface Which {
  collection: ContentCollectionSlug
  id: string
  locale: Locale
  req: PayloadRequest
}

/** The source of a translation; null for whoever may not see the document, and for readers. */
export const sourceFor = async ({
  collection,
  id,
  locale,
  req,
}: Which): Promise<SourceForTranslation | null> => {
  const states = await statesOfDocument({ collection, id, req })
  if (!states) return null
  const { source, sourceHash, languages } = states
  if (!source || source === locale) return { ...states, formerKnown: true, texts: [] }

  const { flattenedFields } = req.payload.collections[collection].config
  const texts = textsIn(flattenedFields, await sourceDocument({ collection, id, locale: source, req }))

  const hash = languages[locale].sourceHash
  const isAsChecked = hash === null || hash === sourceHash
  const former = isAsChecked ? texts : await formerTexts({ collection, id, locale: source, hash, req })
  return {
    ...states,
    formerKnown: former !== null,
    texts: textChanges(former ?? texts, texts, source).map(({ labels, parts }) => ({
      label: labels
        .map((label) => labelText(label, req.i18n))
        .filter(Boolean)
        .join(' – '),
      parts,
    })),
  }
}
