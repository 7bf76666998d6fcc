import type { RequestHandler } from 'express'
import type { Locale } from '../i18n/locales'
import { allowFraming } from './allowFraming'
import type { FileTree } from './FileTree'
import { framePage } from './framePage'
import { frameProblem } from './frameProblem'
import { html } from './html'
import { outwardLink } from './outwardLink'
import { publishedPage } from './publishedPage'
import type { Redirects } from './Redirects'
import { sendHtml } from './sendHtml'

/**
 * `/embed/v1/sk/card?page=/sk/spravy/x`: one page of ours as a card in somebody's text; oEmbed names it. WordPress
 * frames it without the right to open links, so it carries the script that asks for that.
 */
export const pageCard =
  (files: FileTree, redirects: Redirects, siteUrl: string, locale: Locale): RequestHandler =>
  async (req, res) => {
    allowFraming(res, ['*'])
    const page = publishedPage(files, redirects, siteUrl, String(req.query.page ?? ''))
    if (!page) {
      await sendHtml(req, res, frameProblem(locale, siteUrl), 404)
      return
    }
    const parts = html`<ul><li>
${outwardLink({ url: page.url, label: page.title })}
<span>${page.site}</span>
${page.description && html`<p>${page.description}</p>`}
</li></ul>`
    await sendHtml(req, res, framePage(page.locale, page.title, parts, { script: true }))
  }
