import { isDeepStrictEqual } from 'node:util'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'

/** What a value is when stored; an empty field is `undefined` in the form and `null` in the database. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

/**
 * Answers Payload's `form-state`, and after a save only with the values that the save itself has changed.
 *
 * The form takes every value of that answer except that of the one field typed into last, so an autosave under way
 * would take back what an editor has typed into any other field since (payloadcms/payload#17676). A value that was
 * stored as the form had sent it says nothing new; without it the form keeps its own, which may be newer.
 */
export const answerFormState: typeof buildFormStateHandler = async (args) => {
  const answer = await buildFormStateHandler(args)
  const { data, formState: sent } = args
  const isAfterSave = Boolean(data && sent)
  if (!isAfterSave || !answer.state) return answer
  const state = Object.fromEntries(
    Object.entries(answer.state).map(([path, field]) => {
      const before = sent?.[path]
      if (!before || !isDeepStrictEqual(asStored(field.value), asStored(before.value))) return [path, field]
      const { value: _value, initialValue: _initialValue, ...rest } = field
      return [path, rest]
    }),
  )
  return { ...answer, state }
}
