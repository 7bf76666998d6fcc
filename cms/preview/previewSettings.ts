import type { CollectionConfig } from 'payload'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { isLocale } from '../locales'
import { editorsLink } from './editorsLink'

type Admin = NonNullable<CollectionConfig['admin']>

/** The widths at which the site changes its looks: a small phone, a tablet, a desk. In CSS pixels. */
const widths = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
]

/** The preview beside the form, after each save and in each language, and the button that opens it in a window. */
export const previewSettings = (
  collection: ContentCollectionSlug,
): Pick<Admin, 'livePreview' | 'preview'> => ({
  livePreview: {
    url: ({ data, locale, req }) =>
      data?.id && req.user && isLocale(locale.code)
        ? editorsLink.make(
            { collection, id: String(data.id), locale: locale.code, user: String(req.user.id) },
            req.i18n.language,
          )
        : null,
    // Payload takes one label for all languages; a width needs none.
    breakpoints: widths.map(({ width, height }) => ({
      name: String(width),
      label: `${width} px`,
      width,
      height,
    })),
  },
  preview: (data, { locale, req }) =>
    data.id && req.user && isLocale(locale)
      ? editorsLink.make(
          { collection, id: String(data.id), locale, user: String(req.user.id) },
          req.i18n.language,
        )
      : null,
})
