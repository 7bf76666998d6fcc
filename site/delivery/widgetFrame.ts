import type { RequestHandler, Response } from 'express'
import type { WidgetFeed, WidgetItem, WidgetLink } from '../embed/WidgetFeed'
import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'
import { type AskedWidget, askedWidget, feedAddress } from './askedWidget'
import type { FileTree } from './FileTree'
import { openPolicy, policyFor } from './framePolicy'
import { type Html, html } from './html'
import { publishedWidget } from './publishedWidget'
import type { Redirects } from './Redirects'
import { sendHtml } from './sendHtml'

/** As long as the feed that it is made from: see cacheControl.ts. */
const caching = 'public, max-age=60, stale-while-revalidate=600'

/** The link leaves the frame, for the whole window. */
const outward = ({ url, label }: WidgetLink) => html`<a href="${url}" target="_top">${label}</a>`

const row = ({ url, title, date, label, summary }: WidgetItem, brief: boolean) => html`<li>
${outward({ url, label: title })}
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
    return [title, html`<h1>${title}</h1><p class="notice ${level}">${text}</p>${link && outward(link)}`]
  }
  const { title, items, empty, more } = feed.lists[type]
  const rows = items.slice(0, limit).map((item) => row(item, look === 'brief'))
  const list = rows.length > 0 ? html`<ul>${rows}</ul>` : html`<p class="empty">${empty}</p>`
  return [title, html`<h1>${title}</h1>${list}${outward(more)}`]
}

/** A page to be framed: as light as the list itself, without script unless the page around asks for its height. */
export const framePage = (
  locale: Locale,
  title: string,
  parts: Html,
  { theme = '', script = false }: { theme?: string; script?: boolean } = {},
): string =>
  html`<!doctype html>
<html lang="${locale}"${theme && html` class="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/embed/frame.css">
${script && html`<script src="/embed/frame.js" defer></script>`}
</head>
<body>
<div>${parts}</div>
</body>
</html>
`.markup

export const frameProblem = (locale: Locale, siteUrl: string): string => {
  const t = translator(locale)
  const title = t('widget.unknownTitle')
  const site = new URL(siteUrl).host
  const home = { label: t('widget.moreAbout', { site }), url: siteUrl + hrefTo(locale, '') }
  return framePage(
    locale,
    title,
    html`<h1>${title}</h1><p class="empty">${t('widget.unknown', { site })}</p>${outward(home)}`,
  )
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
      allow(res, openPolicy)
      await sendHtml(req, res, frameProblem(locale, siteUrl), 404)
      return
    }
    allow(res, published.town ? policyFor(domainsOf(memberFiles, published.town)) : openPolicy)
    const [title, parts] = content(published.feed, asked, locale)
    const script = typeof req.query.parent === 'string'
    await sendHtml(req, res, framePage(locale, title, parts, { theme: asked.theme, script }))
  }

export const allow = (res: Response, policy: string) =>
  res.set({ 'Content-Security-Policy': policy, 'Cache-Control': caching })

/** None where they cannot be read: then nobody but our own pages may frame the town's content. */
export function domainsOf(memberFiles: FileTree, town: string): string[] {
  const body = memberFiles.find('/embed/v1/domains.json', ['identity'])?.body
  return body ? ((JSON.parse(body.toString()) as Record<string, string[]>)[town] ?? []) : []
}
