/** How far a document's translation into one language is. Readers are told nothing of it. */
export const translationStates = ['missing', 'in-progress', 'ready', 'outdated'] as const

export type TranslationState = (typeof translationStates)[number]
