// @ts-check
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a build writes itself, or the editor of the code does, and so is no source of it. */
const generated =
  /(^|\/)(\.next|node_modules|next-env\.d\.ts|site\/public\/(assets|elements|embed|sw\.js)|site\/elements\/manifest\.json)$/

/**
 * A hash of the contents of files and of everything below folders; another one means that a build made from
 * them is out of date.
 * @param {string} root the folder that the paths are relative to
 * @param {string[]} sources
 */
export function sourcesHash(root, sources) {
  const hash = createHash('sha256')

  /** @param {string} file relative, with `/` */
  const add = (file) => {
    if (generated.test(file)) return
    let content
    try {
      content = readFileSync(path.join(root, file))
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EISDIR') throw error
      for (const name of readdirSync(path.join(root, file)).sort()) add(`${file}/${name}`)
      return
    }
    // The length keeps "ab" + "c" apart from "a" + "bc".
    hash.update(`${file}\0${content.length}\0`).update(content)
  }

  for (const source of sources) add(source)
  return hash.digest('hex')
}
