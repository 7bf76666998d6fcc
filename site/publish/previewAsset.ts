import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { previewFile } from './previewFile'

export interface Asset {
  body: Buffer
  type: string
}

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** A name in one folder, and no way out of it. */
const plainName = /^(?!\.)[^/\\\0]+$/

interface Folders {
  assets: string
  media: string
  documents: string
}

/**
 * What a preview loads: the style sheet and the fonts of this build, which are no secret, and the files that stand on
 * the page. Null for anything else.
 */
export async function previewAsset(url: URL, folders: Folders): Promise<Asset | null> {
  const [, , kind, ...rest] = url.pathname.split('/').map(decodeURIComponent)
  const [folder, name] = kind === 'assets' ? ['assets' as const, rest[0]] : [rest[0], rest[1]]
  if (folder !== 'assets' && folder !== 'media' && folder !== 'documents') return null
  if (!name || !plainName.test(name)) return null
  if (folder !== 'assets' && !previewFile.isAllowed(folder, name, url.searchParams)) return null
  const body = await readFile(path.join(folders[folder], name)).catch(() => null)
  return body && { body, type: types[path.extname(name).toLowerCase()] ?? 'application/octet-stream' }
}
