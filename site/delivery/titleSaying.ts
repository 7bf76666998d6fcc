import type { TemplateValue } from './fillTemplate'
import { html } from './html'

/** A template's title, begun with what the page says; `title` is the page's name. */
export const titleSaying = (said: string, title: string): TemplateValue => [
  html`<title>${title}`.markup,
  html`<title>${said.replace(/[.…]$/, '')} – ${title}`,
]
