import type { FieldHook } from 'payload'
import { documentIn } from '../fields/ready/documentIn'
import { isValues, type Values } from '../fields/ready/Values'
import { defaultLocale } from '../locales'
import { hashOfTexts } from './hashOfTexts'
import type { TextHashes } from './TextHashes'
import { textsIn } from './textsIn'

type Saving = Pick<Parameters<FieldHook>[0], 'collection' | 'req' | 'siblingData' | 'siblingDocWithLocales'>

/** The fingerprints of all languages of a document as it is being saved, to a hook of one of its own fields. */
export const savingHashes = ({ collection, req, siblingData, siblingDocWithLocales }: Saving): TextHashes => {
  const fields = collection?.flattenedFields ?? []
  const source = {
    values: siblingData as Values,
    saved: isValues(siblingDocWithLocales) ? siblingDocWithLocales : undefined,
    editedLocale: req.locale ?? defaultLocale,
  }
  const hashIn = (locale: string) => hashOfTexts(textsIn(fields, documentIn(locale, fields, source)))
  return { sk: hashIn('sk'), en: hashIn('en'), uk: hashIn('uk') }
}
