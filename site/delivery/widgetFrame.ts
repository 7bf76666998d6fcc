import type { RequestHandler } from 'express'
import type { WidgetFeed, WidgetItem } from '../embed/WidgetFeed'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'
import { allowFraming } from './allowFraming'
import { type AskedWidget, askedWidget, feedAddress } from './askedWidget'
import { domainsOf } from './domainsOf'
import type { FileTree } from './FileTree'
import { framePage } from './framePage'
import { frameProblem } from './frameProblem'
import { type Html, html } from './html'
import { outwardLink } from './outwardLink'
import { publishedWidget } from './publishedWidget'
import type { Redirects } from './Redirects'
import { sendHtml } from './sendHtml'

const row = ({ url, title, date, label, summary }: WidgetItem, brief: boolean) => html`<li>
${outwardLink({ url, label: title })}
${date ? html`<time datetime="${date}">${label}</time>` : label && html`<span>${label}</span>`}
${!brief && summary && html`<p>${summary}</p>`}
</li>`

function content(feed: WidgetFeed, { type, limit, look }: AskedWidget, locale: Locale): [string, Html] {
  if (type === 'notice') {
    const { title, level, text, link } = feed.notice
    if (!text) {
      const nothing = translator(locale)('widget.noNotice')
      return [nothing, html`<p class="empty">${nothing}</p>`]
    }
    return [title, html`<h1>${title}</h1><p class="notice ${level}">${text}</p>${link && outwardLink(link)}`]
  }
  const { title, items, empty, more } = feed.lists[type]
  const rows = items.slice(0, limit).map((item) => row(item, look === 'brief'))
  const list = rows.length > 0 ? html`<ul>${rows}</ul>` : html`<p class="empty">${empty}</p>`
  return [title, html`<h1>${title}</h1>${list}${outwardLink(more)}`]
}

/**
 * `/embed/v1/sk/frame?type=services&municipality=trnava`: the widget for pages that may have no script, or want none
 * of ours. It is made of the published feed, so it needs neither the CMS nor the database.
 */
export const widgetFrame =
  (
    files: FileTree,
    memberFiles: FileTree,
    redirects: Redirects,
    siteUrl: string,
    locale: Locale,
  ): RequestHandler =>
  async (req, res) => {
    const asked = askedWidget(req.query)
    const published = publishedWidget(files, redirects, feedAddress(locale, asked))
    if (!published) {
      allowFraming(res, ['*'])
      await sendHtml(req, res, frameProblem(locale, siteUrl), 404)
      return
    }
    allowFraming(res, published.town ? domainsOf(memberFiles, published.town) : ['*'])
    const [title, parts] = content(published.feed, asked, locale)
    const script = typeof req.query.parent === 'string'
    await sendHtml(req, res, framePage(locale, title, parts, { theme: asked.theme, script }))
  }
