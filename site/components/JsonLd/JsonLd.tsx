import type { Thing, WithContext } from 'schema-dts'

/** What a page is about, for machines: schema.org as JSON-LD. */
export function JsonLd<T extends Thing>({ thing }: { thing: WithContext<T> }) {
  return (
    <script
      type="application/ld+json"
      // "<" is escaped, so that no text of an editor can end the script.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making
      dangerouslySetInnerHTML={{ __html: JSON.stringify(thing).replace(/</g, '\\u003c') }}
    />
  )
}
