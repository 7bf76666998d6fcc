import type { CollectionConfig, ImageSize } from 'payload'
import { environment } from '../../environment'
import { editor } from '../access/editor'
import { editorOrMunicipality } from '../access/editorOrMunicipality'
import { editorOrTranslator } from '../access/editorOrTranslator'
import { fileOrEditor } from '../access/fileOrEditor'
import { guardReading } from '../access/guardReading'
import { staff } from '../access/staff'
import { savedByFields } from '../fields/savedByFields'
import { groups } from '../groups'
import { pokeAfterChange } from '../pokeAfterChange'
import { pokeAfterDelete } from '../pokeAfterDelete'
import { refuseOverwriting } from '../publishing/refuseOverwriting'
import { refuseBreakingUses } from '../references/refuseBreakingUses'
import { usesEndpoint } from '../references/usesEndpoint'
import { usesField } from '../references/usesField'
import { translated } from '../translated'
import { checkUpload } from './checkUpload'
import { describedOrDecorative } from './describedOrDecorative'
import { fileLimits, limitsLabel } from './fileLimits'
import { keepFileName } from './keepFileName'
import { keepTranslatorsToTexts } from './keepTranslatorsToTexts'
import { lockForTranslators } from './lockForTranslators'
import { publishedFileUrl } from './publishedFileUrl'

// Both formats of each width: AVIF for the many browsers that know it, WebP for the rest.
const inWebp = (name: string, width: number): ImageSize => ({
  name,
  width,
  formatOptions: { format: 'webp', options: { quality: 78 } },
})
const inAvif = (name: string, width: number): ImageSize => ({
  name,
  width,
  formatOptions: { format: 'avif', options: { quality: 55, effort: 2 } },
})

export const Media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: translated('Obrázok', 'Picture', 'Зображення'),
    plural: translated('Obrázky', 'Pictures', 'Зображення'),
  },
  admin: {
    group: groups.files,
    useAsTitle: 'filename',
    description: translated(
      `Fotografie a kresby. Ku každej patrí opis pre tých, ktorí ju nevidia. Dovolené: ${limitsLabel(fileLimits.media)}.`,
      `Photographs and drawings. Each needs a description for those who cannot see it. Allowed: ${limitsLabel(fileLimits.media)}.`,
      `Фотографії та малюнки. До кожного потрібен опис для тих, хто його не бачить. Дозволено: ${limitsLabel(fileLimits.media)}.`,
    ),
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
  },
  access: {
    read: fileOrEditor('media'),
    readVersions: staff,
    create: editorOrMunicipality,
    update: editorOrTranslator,
    delete: editor,
  },
  hooks: {
    beforeOperation: [
      guardReading,
      refuseOverwriting,
      keepTranslatorsToTexts,
      checkUpload(fileLimits.media),
      keepFileName,
      refuseBreakingUses,
    ],
    afterRead: [publishedFileUrl('media')],
    afterChange: [pokeAfterChange],
    afterDelete: [pokeAfterDelete],
  },
  endpoints: [usesEndpoint('media')],
  trash: true,
  upload: {
    staticDir: environment.mediaDir,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    focalPoint: true,
    // The original is kept, but never larger than any page needs and without what the camera wrote into it
    // (place, time, owner): processing drops all metadata after turning the picture upright.
    resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
    // A small file may unpack into gigabytes of pixels.
    constructorOptions: { limitInputPixels: 80_000_000 },
    adminThumbnail: 'small',
    imageSizes: [
      inWebp('small', 480),
      inWebp('medium', 960),
      inWebp('large', 1600),
      inAvif('smallAvif', 480),
      inAvif('mediumAvif', 960),
      inAvif('largeAvif', 1600),
    ],
  },
  fields: [
    ...lockForTranslators([
      usesField,
      {
        name: 'alt',
        type: 'text',
        localized: true,
        required: true,
        maxLength: 300,
        validate: describedOrDecorative,
        // An empty description is what tells a screen reader to skip the picture.
        hooks: {
          beforeChange: [({ siblingData, value }) => (siblingData.decorative ? (value ?? '') : value)],
        },
        label: translated('Opis obrázka', 'Description of the picture', 'Опис зображення'),
        admin: {
          description: translated(
            'Čo je na obrázku, jednou vetou. Čítačka ho prečíta namiesto obrázka. Vyplňte v každom jazyku.',
            'What the picture shows, in one sentence. Screen readers read it instead. Fill in for each language.',
            'Що на зображенні, одним реченням. Програма зчитування читає його замість зображення. Заповніть кожною мовою.',
          ),
        },
      },
      {
        name: 'decorative',
        type: 'checkbox',
        defaultValue: false,
        label: translated('Iba ozdoba', 'Decoration only', 'Лише оздоблення'),
        admin: {
          description: translated(
            'Obrázok nič nehovorí, čítačka ho má preskočiť. Opis potom netreba.',
            'The picture says nothing, and screen readers should skip it. It then needs no description.',
            'Зображення нічого не повідомляє, програма зчитування має його оминути. Опис тоді не потрібен.',
          ),
        },
      },
      {
        name: 'caption',
        type: 'textarea',
        localized: true,
        label: translated('Popisok', 'Caption', 'Підпис'),
        admin: {
          description: translated(
            'Text pod obrázkom.',
            'The text below the picture.',
            'Текст під зображенням.',
          ),
        },
      },
      { name: 'credit', type: 'text', label: translated('Autor(ka)', 'Credit', 'Автор(ка)') },
      {
        name: 'licence',
        type: 'text',
        label: translated('Licencia', 'Licence', 'Ліцензія'),
        admin: {
          description: translated(
            'Na základe čoho smieme obrázok použiť, napríklad CC BY 4.0.',
            'On what grounds we may use the picture, for example CC BY 4.0.',
            'На якій підставі ми можемо використовувати зображення, наприклад CC BY 4.0.',
          ),
        },
      },
    ]),
    ...savedByFields,
  ],
}
