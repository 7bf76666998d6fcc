import type { Request, Response } from 'express'
import { hrefTo } from '../i18n/addresses'
import { type Locale, locales } from '../i18n/locales'
import { translator } from '../i18n/translator'
import { acceptedEncodings } from './acceptedEncodings'
import { pageCaching } from './cacheControl'
import type { FileTree } from './FileTree'
import { fillTemplate } from './fillTemplate'
import { type Html, html } from './html'
import { localeOfPath, readerLocale } from './readerLocale'
import { sendHtml } from './sendHtml'
import { sendVariant } from './sendVariant'

/** What a reader is told where there is no page to fill: the names of messages under `delivery.problem`. */
export type Problem =
  | 'badAddress'
  | 'tooLong'
  | 'method'
  | 'badForm'
  | 'forbidden'
  | 'unavailable'
  | 'notReady'

const paragraph = (locale: Locale, title: string, text: string): Html => html`
<section lang="${locale}">
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${hrefTo(locale, '')}">${translator(locale)('site.home')}</a></p>
</section>`

/** Without style and picture: it has to work when there is nothing else. */
const bare = (locale: Locale, title: string, parts: Html[]): string =>
  html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
</head>
<body>${parts}
</body>
</html>
`.markup

/** The answers for what is not there, or not right. */
export class ErrorPages {
  constructor(private readonly tree: FileTree) {}

  async notFound(req: Request, res: Response): Promise<void> {
    // A picture or a script has no use for a page.
    const wantsFile =
      /\.[a-z0-9]+$/i.test(req.path) && !(req.get('accept') ?? 'text/html').includes('text/html')
    if (wantsFile) {
      res.vary('Accept').status(404).type('text/plain')
      res.set('Cache-Control', pageCaching).end('404\n')
      return
    }
    await this.published(req, res, 'not-found', 404)
  }

  async serverError(req: Request, res: Response): Promise<void> {
    await this.published(req, res, 'error', 500)
  }

  /** The problem in the reader's language, as a page of its own. */
  async problem(req: Request, res: Response, problem: Problem, status: number): Promise<void> {
    const locale = readerLocale(req)
    const t = translator(locale)
    const title = t(`delivery.problem.${problem}.title`)
    const text = t(`delivery.problem.${problem}.text`)
    const page = this.filled(locale, title, text) ?? bare(locale, title, [paragraph(locale, title, text)])
    await sendHtml(req, res, page, status)
  }

  /** Before anything is published there is no language to choose by the address. */
  async notReady(req: Request, res: Response): Promise<void> {
    res.set('Retry-After', '5')
    const text = (locale: Locale) => {
      const t = translator(locale)
      return paragraph(locale, t('delivery.problem.notReady.title'), t('delivery.problem.notReady.text'))
    }
    const title = translator(readerLocale(req))('delivery.problem.notReady.title')
    await sendHtml(req, res, bare(readerLocale(req), title, locales.map(text)), 503)
  }

  /** The page for what is not found, with other words: it has the ways on that help here, too. */
  private filled(locale: Locale, title: string, text: string): string | null {
    const t = translator(locale)
    const plain = (message: string) => html`${message}`.markup
    try {
      return fillTemplate(this.tree, hrefTo(locale, 'not-found'), {
        slots: {},
        values: [
          [plain(t('notFound.title')), html`${title}`],
          [plain(t('notFound.text')), html`${text}`],
        ],
      })
    } catch {
      return null
    }
  }

  /** Null also when it cannot be read: of a disk that fails we shall still be able to say so. */
  private template(address: string, req: Request) {
    try {
      return this.tree.find(address, acceptedEncodings(req.get('accept-encoding')))
    } catch {
      return null
    }
  }

  private async published(req: Request, res: Response, page: 'not-found' | 'error', status: 404 | 500) {
    const locale = readerLocale(req)
    if (!localeOfPath(req.path)) res.vary('Accept-Language')
    const variant = this.template(hrefTo(locale, page), req)
    if (variant) {
      const caching = status === 404 ? pageCaching : 'no-store'
      const vary = [res.get('Vary'), 'Accept-Encoding'].filter(Boolean).join(', ')
      await sendVariant(req, res, this.tree, variant, {
        status,
        headers: { 'Cache-Control': caching, Vary: vary },
        revalidate: false,
      })
      return
    }
    const [titleOf, textOf] =
      page === 'error'
        ? (['error.title', 'error.text'] as const)
        : (['notFound.title', 'delivery.missing'] as const)
    const parts = locales.map((each) => {
      const t = translator(each)
      return paragraph(each, t(titleOf), t(textOf))
    })
    await sendHtml(req, res, bare(locale, translator(locale)(titleOf), parts), status)
  }
}
