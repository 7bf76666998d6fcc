import type { FileTree } from './FileTree'

/**
 * The domains that a town has named for its widgets; `*` where any may show them. None where they cannot be read: then
 * nobody but our own pages may frame the town's content.
 */
export function domainsOf(memberFiles: FileTree, town: string): string[] {
  const body = memberFiles.find('/embed/v1/domains.json', ['identity'])?.body
  return body ? ((JSON.parse(body.toString()) as Record<string, string[]>)[town] ?? []) : []
}
