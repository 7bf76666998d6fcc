import type { Access, CollectionBeforeValidateHook, CollectionConfig, Endpoint, Field } from 'payload'
import { editor } from '../access/editor'
import { editorOrMunicipality } from '../access/editorOrMunicipality'
import { editorOrOwnMunicipality } from '../access/editorOrOwnMunicipality'
import { editorOrTranslator } from '../access/editorOrTranslator'
import { guardReading } from '../access/guardReading'
import { ownVersions } from '../access/ownVersions'
import { publishedOrEditor } from '../access/publishedOrEditor'
import { publishingNeedsTrust } from '../access/publishingNeedsTrust'
import { adviceField } from '../checks/adviceField'
import { checkEndpoint } from '../checks/checkEndpoint'
import { feedbackEndpoint } from '../feedback/feedbackEndpoint'
import { feedbackField } from '../feedback/feedbackField'
import { audienceField } from '../fields/audienceField'
import { proposedField } from '../fields/proposedField'
import { readyField } from '../fields/ready/readyField'
import { savedByFields } from '../fields/savedByFields'
import { searchWordsField } from '../fields/searchWordsField'
import { slugField } from '../fields/slug/slugField'
import { summaryField } from '../fields/summaryField'
import { titleField } from '../fields/titleField'
import { pokeAfterChange } from '../pokeAfterChange'
import { pokeAfterDelete } from '../pokeAfterDelete'
import { previewSettings } from '../preview/previewSettings'
import { keepLock } from '../publishing/keepLock'
import { publishingEndpoints } from '../publishing/publishingEndpoints'
import { publishingPanelField } from '../publishing/publishingPanelField'
import { refuseOverwriting } from '../publishing/refuseOverwriting'
import { refuseBreakingUses } from '../references/refuseBreakingUses'
import { usesEndpoint } from '../references/usesEndpoint'
import { usesField } from '../references/usesField'
import type { Translated } from '../translated'
import { machineTranslatedField } from '../translation/machineTranslatedField'
import { textHashesField } from '../translation/textHashesField'
import { translationEndpoints } from '../translation/translationEndpoints'
import { translationField } from '../translation/translationField'
import { translationPanelField } from '../translation/translationPanelField'
import type { ContentCollectionSlug } from './contentCollections'
import { forceOwnMunicipality } from './forceOwnMunicipality'
import { keepRowsForTranslators } from './keepRowsForTranslators'
import { keepToDrafts } from './keepToDrafts'
import { lockForTranslators } from './lockForTranslators'
import { redirectChangedSlugs } from './redirects/redirectChangedSlugs'
import { rememberPublishedSlugs } from './redirects/rememberPublishedSlugs'
import { removeRedirectsTo } from './redirects/removeRedirectsTo'
import { rememberSaving } from './rememberSaving'

interface ContentCollection {
  slug: ContentCollectionSlug
  labels: { singular: Translated; plural: Translated }
  description: Translated
  group: Translated
  /** The fields that only this kind of content has. */
  fields: Field[]
  defaultColumns: string[]
  defaultSort?: string
  /** Whether a municipality's editor keeps the documents of their municipality. */
  municipal?: boolean
  /** What only this kind of content answers. */
  endpoints?: Endpoint[]
}

/** What every kind of content has in common: title, slug and readiness per language, drafts, versions, trash. */
export const contentCollection = (content: ContentCollection): CollectionConfig => {
  const municipal = content.municipal ?? false
  const audience = content.fields.includes(audienceField)
  const update: Access = publishingNeedsTrust(municipal ? editorOrOwnMunicipality : editorOrTranslator)
  const beforeValidate: CollectionBeforeValidateHook[] = [keepRowsForTranslators]
  if (municipal) beforeValidate.push(forceOwnMunicipality)

  return {
    slug: content.slug,
    labels: content.labels,
    defaultSort: content.defaultSort,
    admin: {
      useAsTitle: 'title',
      group: content.group,
      description: content.description,
      defaultColumns: content.defaultColumns,
      listSearchableFields: ['title', 'slug'],
      ...previewSettings(content.slug),
    },
    access: {
      read: publishedOrEditor({ audience, municipal }),
      readVersions: ownVersions({ municipal }),
      create: municipal ? editorOrMunicipality : editor,
      update,
      delete: editor,
    },
    hooks: {
      beforeOperation: [guardReading, refuseOverwriting, keepToDrafts, rememberSaving, refuseBreakingUses],
      beforeValidate,
      beforeChange: [rememberPublishedSlugs],
      afterChange: [redirectChangedSlugs, pokeAfterChange],
      beforeDelete: [removeRedirectsTo],
      afterDelete: [pokeAfterDelete],
      afterOperation: [keepLock],
    },
    endpoints: [
      ...(content.endpoints ?? []),
      ...translationEndpoints(content.slug),
      ...publishingEndpoints(content.slug),
      checkEndpoint(content.slug),
      usesEndpoint(content.slug),
      feedbackEndpoint(content.slug),
    ],
    versions: {
      drafts: { autosave: { interval: 1000 }, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 } },
      maxPerDoc: 50,
    },
    trash: true,
    fields: lockForTranslators([
      translationPanelField,
      publishingPanelField,
      titleField,
      summaryField,
      readyField,
      adviceField,
      machineTranslatedField,
      slugField,
      searchWordsField,
      ...(municipal ? [proposedField] : []),
      ...content.fields,
      usesField,
      feedbackField,
      translationField,
      textHashesField,
      ...savedByFields,
    ]),
  }
}
