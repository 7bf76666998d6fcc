/**
 * The `validate` of fields that only a ready language has to have filled in. Payload checks required fields
 * in the language that is being edited alone; which languages must be complete is known only from their
 * `ready` boxes, so `requireReadyLanguages` checks all of them at once when a document is published.
 */
export const checkedWhenReady = () => true as const
