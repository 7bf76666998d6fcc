import type { TemplateValue } from './fillTemplate'
import { html } from './html'

/** A field of a template, by its id, as one that is filled in wrongly; the message above the form says how. */
export const wrongField = (id: string, value?: string): TemplateValue => [
  `id="${id}" aria-invalid="false"`,
  html`id="${id}"${value !== undefined && html` value="${value}"`} aria-invalid="true" aria-describedby="message"`,
]
