import escapeHtml from 'escape-html'
import { locales } from '../locales'
import { pageHeaders } from './pageHeaders'
import { type RefusalName, refusals } from './previewMessages'

/** Says in three languages why there is no preview. */
export const refusalPage = (name: RefusalName): Response => {
  const { status, text, title } = refusals[name]
  const parts = locales.map(
    (locale) =>
      `<section lang="${locale}"><h1>${escapeHtml(title[locale])}</h1><p>${escapeHtml(text[locale])}</p></section>`,
  )
  const html = `<!doctype html><html lang="sk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><title>${escapeHtml(title.sk)} – KapaCITY</title><link rel="stylesheet" href="/preview/banner.css"></head><body class="preview-refusal"><main>${parts.join('')}</main></body></html>`
  return new Response(html, { status, headers: pageHeaders })
}
