/**
 * Names of fields whose texts are no translations of each other: an address is made from the title, what people type
 * into the search differs between languages, and the rest is for the form alone.
 */
export const untranslated: ReadonlySet<string> = new Set(['slug', 'searchWords', 'id', 'blockName'])
