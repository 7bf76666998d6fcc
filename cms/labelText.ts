import type { LabelFunction, PayloadRequest, StaticLabel } from 'payload'

/** A label of the content model in the person's language; empty where there is none. */
export const labelText = (
  label: LabelFunction | StaticLabel | false | undefined,
  i18n: PayloadRequest['i18n'],
): string => {
  if (typeof label === 'function') return label({ i18n, t: i18n.t })
  if (typeof label === 'string') return label
  return typeof label === 'object' ? (label[i18n.language] ?? '') : ''
}
