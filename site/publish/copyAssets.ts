import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { writeCompressed } from './writeFile'

/** Assets are made once a build and read for a year, so they are compressed as well as it goes. */
const quality = 11

async function copyTree(from: string, to: string, wanted: (file: string) => boolean) {
  if (!existsSync(from)) return
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !wanted(entry.name) || /\.(?:br|gz|tmp)$/.test(entry.name)) continue
    const file = path.join(entry.parentPath, entry.name)
    await writeCompressed(path.join(to, path.relative(from, file)), await readFile(file), quality)
  }
}

/**
 * Copies a build's stylesheet, fonts and bundles into a release's public folder; with `older`, also the
 * assets of the release before, which pages in readers' hands and on towns' websites still ask for.
 */
export async function copyAssets(siteDir: string | null, publicDir: string, older?: string) {
  if (older) {
    await copyTree(path.join(older, 'assets'), path.join(publicDir, 'assets'), () => true)
    for (const scripts of ['elements', 'embed']) {
      // Those with a hash in their name, which towns may have pinned; the feeds beside them are pages.
      await copyTree(path.join(older, scripts), path.join(publicDir, scripts), (file) =>
        /\.[0-9a-f]{12}\.js$/.test(file),
      )
    }
  }
  if (!siteDir) return
  await copyTree(path.join(siteDir, 'public'), publicDir, (file) => file !== 'BUILD')
}
