import type { TemplateValue } from './fillTemplate'
import { html } from './html'

/**
 * A field of a template, by its id, as one that is filled in wrongly; the message above the form says how, and so does
 * `hint`, the id of what describes the field already. The template has these attributes side by side.
 */
export const wrongField = (
  id: string,
  { value, hint }: { value?: string; hint?: string } = {},
): TemplateValue => [
  `id="${id}" aria-invalid="false"${hint ? ` aria-describedby="${hint}"` : ''}`,
  html`id="${id}"${value !== undefined && html` value="${value}"`} aria-invalid="true" aria-describedby="message${hint && ` ${hint}`}"`,
]
