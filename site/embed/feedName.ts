/**
 * The file of what concerns a town, a topic or both: `town.trnava.byvanie.json`. Towns and topics are named by their
 * Slovak slugs in every language, so that a widget which follows the language of its page needs no other name.
 */
export function feedName(municipality: string, topic: string): string {
  const scope = municipality ? ['town', municipality, topic] : topic ? ['topic', topic] : ['all']
  return `${scope.filter(Boolean).join('.')}.json`
}
