import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

/** A picture that says something needs a description in each language in which it is saved; decoration has none. */
export const describedOrDecorative: TextFieldSingleValidation = (value, options) => {
  const { decorative } = options.siblingData as { decorative?: boolean | null }
  return text(decorative && !value ? null : value, { ...options, required: !decorative } as never)
}
