import type { RequestHandler } from 'express'
import type { Locale } from '../i18n/locales'
import type { FileTree } from './FileTree'
import { openPolicy } from './framePolicy'
import { html } from './html'
import { publishedPage } from './publishedPage'
import type { Redirects } from './Redirects'
import { sendHtml } from './sendHtml'
import { allow, framePage, frameProblem } from './widgetFrame'

/**
 * `/embed/v1/sk/card?page=/sk/spravy/x`: one page of ours as a card in somebody's text; oEmbed names it. WordPress
 * frames it without the right to open links, so it carries the script that asks for that.
 */
export const pageCard =
  (files: FileTree, redirects: Redirects, siteUrl: string, locale: Locale): RequestHandler =>
  async (req, res) => {
    allow(res, openPolicy)
    const page = publishedPage(files, redirects, siteUrl, String(req.query.page ?? ''))
    if (!page) {
      await sendHtml(req, res, frameProblem(locale, siteUrl), 404)
      return
    }
    const parts = html`<ul><li>
<a href="${page.url}" target="_top">${page.title}</a>
<span>${page.site}</span>
${page.description && html`<p>${page.description}</p>`}
</li></ul>`
    await sendHtml(req, res, framePage(page.locale, page.title, parts, { script: true }))
  }
