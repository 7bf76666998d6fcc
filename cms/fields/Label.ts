import type { LabelFunction, StaticLabel } from 'payload'

/** What a field or block is called in the admin: in one language, in each, or by a function of the translations. */
export type Label = LabelFunction | StaticLabel | false | undefined
