import {
  type CollectionSlug,
  type FieldHook,
  type PayloadRequest,
  ValidationError,
  type ValidationFieldError,
} from 'payload'
import { savingOf } from '../../collections/rememberSaving'
import { labelText } from '../../labelText'
import { localeLabels } from '../../localeLabels'
import { defaultLocale, type Locale, locales } from '../../locales'
import { messageFor } from '../../messageFor'
import { referencesIn } from '../../references/referencesIn'
import { translated } from '../../translated'
import { isSlugTaken } from '../slug/isSlugTaken'
import { slugProblem } from '../slug/slugProblem'
import { documentIn } from './documentIn'
import { emptyFields } from './emptyFields'
import { undescribedPictures } from './undescribedPictures'
import type { Values } from './Values'

const noLanguage = translated(
  'Pred zverejnením označte aspoň jeden jazyk ako hotový.',
  'Mark at least one language as ready before publishing.',
  'Перед публікацією позначте принаймні одну мову як готову.',
)
const isMissing = translated(
  'Chýba v jazyku, ktorý je označený ako hotový.',
  'Missing in a language that is marked as ready.',
  'Немає мовою, яку позначено як готову.',
)
const isTaken = translated(
  'Túto adresu už má iný dokument, možno v koši. Zvoľte inú.',
  'Another document, perhaps in the trash, already has this address. Choose another one.',
  'Цю адресу вже має інший документ, можливо, у кошику. Оберіть іншу.',
)
const picture = translated('opis obrázka', 'description of the picture', 'опис зображення')

const problem = (
  locale: Locale,
  label: string,
  path: string,
  message: string,
  req: PayloadRequest,
): ValidationFieldError => {
  const language = messageFor(req, localeLabels[locale])
  return { label: `${language} – ${label}`, message: `${language}: ${message}`, path }
}

/**
 * The last check before publishing, over all languages at once: at least one language is ready, and each that is
 * ready has its title, its slug, every other required text and the descriptions of its pictures. Drafts are never
 * checked, so that autosave always succeeds.
 */
export const requireReadyLanguages: FieldHook = async ({
  collection,
  context,
  originalDoc,
  operation,
  req,
  siblingData,
  siblingDocWithLocales,
  value,
}) => {
  const document = siblingData as Values
  if (!collection || document._status !== 'published' || document.deletedAt) return value
  const { draft, onlyLocale } = savingOf(context, collection.slug)
  if (draft) return value

  const fields = collection.flattenedFields
  const editedLocale = req.locale ?? defaultLocale
  const source = { values: document, saved: siblingDocWithLocales as Values | undefined, editedLocale }
  const id: string | undefined = operation === 'update' ? originalDoc?.id : undefined

  const errors: ValidationFieldError[] = []
  let ready = 0
  for (const locale of locales) {
    // The other languages stay as they were published, and they were checked then.
    if (onlyLocale && locale !== onlyLocale) continue
    const inLocale = documentIn(locale, fields, source)
    const slug = typeof inLocale.slug === 'string' ? inLocale.slug : ''
    // A path that is not in the open form would be lost; the box of the open language stands for it.
    const pathOf = (path: string) => (locale === editedLocale ? path : 'ready')

    // Also of a language that is not ready: the database keeps slugs unique in all of them.
    if (slug) {
      const wrong = slugProblem(slug, collection.slug)
      const collectionSlug = collection.slug as CollectionSlug
      if (wrong) errors.push(problem(locale, slug, pathOf('slug'), messageFor(req, wrong), req))
      else if (await isSlugTaken({ collection: collectionSlug, locale, slug, id, req })) {
        errors.push(problem(locale, slug, pathOf('slug'), messageFor(req, isTaken), req))
      }
    }

    if (inLocale.ready !== true) continue
    ready += 1
    const missing = emptyFields(fields, inLocale)
    for (const { path, label } of missing) {
      const name = labelText(label, req.i18n) || path
      errors.push(problem(locale, name, pathOf(path), `${name}. ${messageFor(req, isMissing)}`, req))
    }
    const slugField = fields.find((field) => field.name === 'slug')
    if (!slug && slugField && 'label' in slugField) {
      const name = labelText(slugField.label, req.i18n) || 'slug'
      errors.push(problem(locale, name, pathOf('slug'), `${name}. ${messageFor(req, isMissing)}`, req))
    }
    const shown = referencesIn(fields, inLocale).filter(({ collection: kind }) => kind === 'media')
    const pictures = shown.map((reference) => reference.id)
    for (const { filename } of await undescribedPictures(pictures, locale, req)) {
      const name = `${messageFor(req, picture)} ${filename}`
      errors.push(problem(locale, name, pathOf('ready'), `${name}. ${messageFor(req, isMissing)}`, req))
    }
  }

  if (ready === 0 && !onlyLocale) {
    const message = messageFor(req, noLanguage)
    // The admin's notification shows the labels alone, so the label has to say it.
    errors.push({ label: message, message, path: 'ready' })
  }
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, id, req }, req.t)
  return value
}
