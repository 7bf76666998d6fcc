/**
 * What counts as one word: letters and digits, with the apostrophes and combining marks inside it. Indexing,
 * queries and the marking of matches all cut text by this one rule, so that they agree on every word.
 */
export const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʼ‘`´](?=\p{L}))*/gu

export const words = (text: string): string[] => text.match(wordPattern) ?? []
