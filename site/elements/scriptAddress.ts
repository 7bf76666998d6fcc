import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The scripts that `site/bundle.ts` makes. */
export type ScriptName =
  | 'consent-video'
  | 'offline'
  | 'open-now'
  | 'picture-gallery'
  | 'search-suggest'
  | 'service-finder'
  | 'embed/v1'
  | 'site.css'

let addresses: Record<ScriptName, string> | undefined

/**
 * The address of a script on the site, with the hash of its contents.
 * @throws {Error} when the scripts have not been made: `node --import tsx site/bundle.ts` makes them
 */
export function scriptAddress(name: ScriptName): string {
  // Every process starts in the project's folder; where this module lies Next's bundles no longer know.
  const manifest = path.join(process.cwd(), 'site/elements/manifest.json')
  // While the sources change the hashes do too.
  if (!addresses || process.env.NODE_ENV === 'development')
    addresses = JSON.parse(readFileSync(manifest, 'utf8'))
  return (addresses as Record<ScriptName, string>)[name]
}
