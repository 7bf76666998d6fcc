import type { RequestHandler } from 'express'
import type { FileTree } from './FileTree'
import { html } from './html'
import { publishedPage } from './publishedPage'
import type { Redirects } from './Redirects'

/** CSS pixels: a card as wide as a column of text, and high enough for three lines of title and of summary. */
const usualWidth = 600
const leastWidth = 280
const height = 220

const most = (value: unknown): number => {
  const given = Math.trunc(Number(value))
  return given > 0 ? given : Number.POSITIVE_INFINITY
}

/**
 * `/oembed?url=…&format=json`: how systems learn what to show where somebody pastes the address of a page of ours
 * (https://oembed.com). A link in the head of each page leads here.
 */
export const oembed =
  (files: FileTree, redirects: Redirects, siteUrl: string): RequestHandler =>
  (req, res) => {
    const { url, format = 'json', maxwidth, maxheight } = req.query
    res.set({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' })
    if (format !== 'json' && format !== 'xml') {
      res.status(501).type('text/plain').end('The format is json or xml.\n')
      return
    }
    if (typeof url !== 'string') {
      res.status(400).type('text/plain').end('The parameter url is missing.\n')
      return
    }
    const page = publishedPage(files, redirects, siteUrl, url)
    if (!page) {
      res.status(404).type('text/plain').end('There is no such page here.\n')
      return
    }
    const width = Math.max(leastWidth, Math.min(usualWidth, most(maxwidth)))
    const high = Math.min(height, most(maxheight))
    const card = `${siteUrl}/embed/v1/${page.locale}/card?page=${encodeURIComponent(page.address)}`
    const answer = {
      type: 'rich',
      version: '1.0',
      title: page.title,
      provider_name: page.site,
      provider_url: siteUrl,
      cache_age: 3600,
      thumbnail_url: page.picture,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width,
      height: high,
      // The link is what remains where the frame is not shown; WordPress hides it behind the frame.
      html: html`<blockquote><a href="${page.url}">${page.title}</a></blockquote><iframe src="${card}" title="${page.title}" width="${width}" height="${high}" frameborder="0" scrolling="no"></iframe>`
        .markup,
    }
    if (format === 'json') res.json(answer)
    else {
      const elements = Object.entries(answer).map(([name, value]) => `<${name}>${html`${value}`}</${name}>`)
      const xml = `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`
      res.type('text/xml').end(xml)
    }
  }
