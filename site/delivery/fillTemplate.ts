import type { FileTree } from './FileTree'
import type { Html } from './html'

/** What stands in a template, and what takes its place everywhere. */
export type TemplateValue = readonly [template: string, filled: Html]

export interface Filling {
  /** What takes the place of `<div data-slot="NAME"></div>`, by NAME. */
  slots: Readonly<Record<string, Html>>
  /** The values of form fields, by what the template has for them. */
  values?: readonly TemplateValue[]
}

/** A published page with its slots filled, or null when it is not published. */
export function fillTemplate(
  tree: FileTree,
  address: string,
  { slots, values = [] }: Filling,
): string | null {
  const body = tree.find(address, ['identity'])?.body
  if (!body) return null
  let page = body.toString()
  for (const [template, filled] of values) page = page.replaceAll(template, () => filled.markup)
  for (const [name, filled] of Object.entries(slots)) {
    page = page.replace(`<div data-slot="${name}"></div>`, () => filled.markup)
  }
  return page
}
