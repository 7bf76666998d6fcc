import type { RequestContext } from 'payload'

const key = 'translation:check'

/** Tells the hooks of a saving that the person has checked the translation into the language that is saved. */
export const checkAsked = {
  context: (): RequestContext => ({ [key]: true }),
  isIn: (context: RequestContext): boolean => context[key] === true,
}
