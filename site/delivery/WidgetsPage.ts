import type { Request, RequestHandler, Response } from 'express'
import type { WidgetFeed } from '../embed/WidgetFeed'
import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'
import { type AskedWidget, askedWidget, feedAddress, frameAddress, widgetParameters } from './askedWidget'
import { domainsOf } from './domainsOf'
import type { ErrorPages } from './ErrorPages'
import type { FileTree } from './FileTree'
import { fillTemplate } from './fillTemplate'
import { type Html, html } from './html'
import { publishedWidget } from './publishedWidget'
import type { Redirects } from './Redirects'
import { sendHtml } from './sendHtml'

/** CSS pixels: a guess of what the list needs on a page 600 wide; what is more scrolls. */
const heightOf = ({ type, limit, look }: AskedWidget): number =>
  type === 'notice' ? 200 : 150 + limit * (look === 'brief' ? 78 : 112)

/** The configurator of the widgets: the published page with what was chosen, how it looks and the code for it. */
export class WidgetsPage {
  constructor(
    private readonly tree: FileTree,
    private readonly memberFiles: FileTree,
    private readonly redirects: Redirects,
    private readonly errorPages: ErrorPages,
    private readonly siteUrl: string,
  ) {}

  answer =
    (locale: Locale): RequestHandler =>
    async (req, res) => {
      const asked = askedWidget(req.query)
      const language = asked.locale || locale
      const known = publishedWidget(this.tree, this.redirects, feedAddress(language, asked))
      // A town or a topic that is gone: what is left of the choice still makes a widget.
      const usable = known ? asked : { ...asked, municipality: '', topic: '' }
      const found = known ?? publishedWidget(this.tree, this.redirects, feedAddress(language, usable))
      if (found) await this.send(req, res, locale, usable, found.feed, found.town)
      else await this.errorPages.notFound(req, res)
    }

  private async send(
    req: Request,
    res: Response,
    locale: Locale,
    asked: AskedWidget,
    feed: WidgetFeed,
    town: string,
  ) {
    const t = translator(locale)
    const frame = frameAddress(locale, asked)
    const height = heightOf(asked)
    const [title, more] =
      asked.type === 'notice'
        ? [t('widgets.types.notice'), this.siteUrl + hrefTo(asked.locale || locale, '')]
        : [feed.lists[asked.type].title, feed.lists[asked.type].more.url]
    const attributes = widgetParameters(asked).map(([name, value]) => html` ${name}="${value}"`)
    const isOpen = town === '' || domainsOf(this.memberFiles, town).includes('*')
    const chosen = Object.entries(asked).map(([name, value]): [string, Html] => [
      `data-choice="${name}=${value}"`,
      html`selected=""`,
    ])
    const page = fillTemplate(this.tree, hrefTo(locale, 'widgets'), {
      slots: {
        preview: html`<iframe class="widget-preview" src="${frame}" title="${t('widgets.previewFrame')}" width="100%" height="${height}"></iframe>`,
        'frame-town': isOpen ? html`` : html`<p>${t('widgets.frameTown')}</p>`,
      },
      values: [
        ...chosen,
        // Markup that is shown, so it is escaped once as markup and once as text.
        ['__ATTRIBUTES__', html`${html`${attributes}`.markup}`],
        ['__MORE__', html`${html`${more}`.markup}`],
        ['__TITLE__', html`${html`${title}`.markup}`],
        ['__FRAME__', html`${html`${this.siteUrl}${frame}`.markup}`],
        ['__HEIGHT__', html`${height}`],
      ],
    })
    if (page === null) await this.errorPages.notFound(req, res)
    else {
      res.set('Cache-Control', 'public, max-age=60')
      await sendHtml(req, res, page)
    }
  }
}
