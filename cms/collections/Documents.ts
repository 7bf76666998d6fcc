import type { CollectionConfig } from 'payload'
import { environment } from '../../environment'
import { editor } from '../access/editor'
import { editorOrMunicipality } from '../access/editorOrMunicipality'
import { editorOrTranslator } from '../access/editorOrTranslator'
import { fileOrEditor } from '../access/fileOrEditor'
import { guardReading } from '../access/guardReading'
import { staff } from '../access/staff'
import { audienceField } from '../fields/audienceField'
import { languageOptions } from '../fields/languageOptions'
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
import { drawPreview } from './drawPreview'
import { fileLimits, limitsLabel } from './fileLimits'
import { keepFileName } from './keepFileName'
import { keepTranslatorsToTexts } from './keepTranslatorsToTexts'
import { lockForTranslators } from './lockForTranslators'
import { publishedFileUrl } from './publishedFileUrl'
import { writePreview } from './writePreview'

export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: {
    singular: translated('Súbor', 'File', 'Файл'),
    plural: translated('Súbory na stiahnutie', 'Files to download', 'Файли для завантаження'),
  },
  admin: {
    group: groups.files,
    useAsTitle: 'title',
    description: translated(
      `Dokumenty a tabuľky, ktoré si čitateľ môže stiahnuť. Dovolené: ${limitsLabel(fileLimits.documents)}.`,
      `Documents and tables that readers can download. Allowed: ${limitsLabel(fileLimits.documents)}.`,
      `Документи та таблиці, які читач може завантажити. Дозволено: ${limitsLabel(fileLimits.documents)}.`,
    ),
    defaultColumns: ['title', 'filename', 'language', 'audience', 'updatedAt'],
    listSearchableFields: ['title', 'filename'],
  },
  access: {
    read: fileOrEditor('documents'),
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
      checkUpload(fileLimits.documents),
      keepFileName,
      refuseBreakingUses,
    ],
    beforeChange: [drawPreview],
    afterRead: [publishedFileUrl('files')],
    afterChange: [writePreview, pokeAfterChange],
    afterDelete: [pokeAfterDelete],
  },
  endpoints: [usesEndpoint('documents')],
  trash: true,
  // A second copy of a file helps nobody, and would share its preview.
  disableDuplicate: true,
  upload: {
    staticDir: environment.documentsDir,
    mimeTypes: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.oasis.opendocument.text',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.oasis.opendocument.spreadsheet',
      'text/csv',
      'text/plain',
      'application/zip',
      // Of previews alone; as a file of its own it is refused by `checkUpload`.
      'image/webp',
    ],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    // Drawn by `drawPreview`: Payload makes sizes of pictures alone, but keeps these like its own.
    imageSizes: [{ name: 'preview' }],
    adminThumbnail: 'preview',
  },
  fields: [
    ...lockForTranslators([
      usesField,
      {
        name: 'title',
        type: 'text',
        localized: true,
        required: true,
        maxLength: 200,
        label: translated('Názov', 'Title', 'Назва'),
        admin: {
          description: translated(
            'Zrozumiteľný názov, nie meno súboru. Vyplňte v každom jazyku.',
            'An understandable title, not the name of the file. Fill in for each language.',
            'Зрозуміла назва, а не імʼя файлу. Заповніть кожною мовою.',
          ),
        },
      },
      {
        name: 'language',
        type: 'select',
        options: languageOptions,
        label: translated('Jazyk súboru', 'Language of the file', 'Мова файлу'),
      },
      audienceField,
    ]),
    ...savedByFields,
  ],
}
