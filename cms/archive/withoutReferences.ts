import { type Payload, type SanitizedCollectionConfig, traverseFields } from 'payload'
import { isValues, type Values } from '../fields/ready/Values'

/** Whether a document cannot be stored without one of its references. Drafts can be without anything. */
export const needsReferences = (
  { fields, versions }: SanitizedCollectionConfig,
  payload: Payload,
): boolean => {
  if (versions?.drafts) return false
  let needs = false
  traverseFields({
    config: payload.config,
    fields,
    callback: ({ field }) => {
      needs ||= (field.type === 'relationship' || field.type === 'upload') && field.required === true
    },
  })
  return needs
}

/** A copy of a document that refers to no other, so that it can be stored before them. */
export const withoutReferences = (
  document: Values,
  { fields }: SanitizedCollectionConfig,
  payload: Payload,
): Values => {
  const copy = structuredClone(document)
  traverseFields({
    config: payload.config,
    fields,
    fillEmpty: false,
    ref: copy,
    callback: ({ field, ref }) => {
      if ((field.type === 'relationship' || field.type === 'upload') && isValues(ref)) delete ref[field.name]
    },
  })
  return copy
}
