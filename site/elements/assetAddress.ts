import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What `site/bundle.ts` makes under a name with a hash. */
export type AssetName =
  | 'consent-video'
  | 'offline'
  | 'open-now'
  | 'picture-gallery'
  | 'search-suggest'
  | 'service-finder'
  | 'unfold'
  | 'widget-configurator'
  | 'embed/v1'
  | 'site.css'
  | 'print.css'
  | `${'latin' | 'cyrillic'}-${400 | 600}.woff2`

let addresses: Record<AssetName, string> | undefined

/**
 * The address of a script or a style sheet of the site, with the hash of its contents.
 * @throws {Error} when they have not been made: `node --import tsx site/bundle.ts` makes them
 */
export function assetAddress(name: AssetName): string {
  // Every process starts in the project's folder; where this module lies Next's bundles no longer know.
  const manifest = path.join(process.cwd(), 'site/elements/manifest.json')
  // While the sources change the hashes do too.
  if (!addresses || process.env.NODE_ENV === 'development')
    addresses = JSON.parse(readFileSync(manifest, 'utf8'))
  return (addresses as Record<AssetName, string>)[name]
}
