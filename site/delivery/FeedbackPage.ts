import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Logger } from 'pino'
import type { storeFeedback } from '../content/storeFeedback'
import { hrefTo, placeAt } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'
import type { ErrorPages } from './ErrorPages'
import type { FileTree } from './FileTree'
import { fillTemplate } from './fillTemplate'
import { html } from './html'
import { isSameOrigin } from './isSameOrigin'
import { saidAbove } from './saidAbove'
import { sendHtml } from './sendHtml'
import { titleSaying } from './titleSaying'
import { wrongField } from './wrongField'

/** What the page may say above its form, and in what tone: the names of messages under `delivery.feedback`. */
const tones = {
  yes: 'success',
  no: 'info',
  comment: 'success',
  empty: 'warning',
  tooMany: 'warning',
  forbidden: 'danger',
  unavailable: 'danger',
} as const
type FeedbackMessage = keyof typeof tones

/** What is said after an answer was kept; the form leads to an address with it, so that loading again sends nothing. */
const kept = ['yes', 'no', 'comment'] as const

/** A comment of a thousand letters, six bytes each as forms are sent. */
const readForm = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 10 })
const longestComment = 1000

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The address of a page of ours, or nothing: whatever else was sent is not worth keeping. */
const pageOf = (value: unknown): string => {
  const address = textOf(value).replace(/^https?:\/\/[^/]+/, '')
  return address.length <= 300 && placeAt(address) ? address : ''
}

/** Readers' answers to "was this page useful?", and what they say is missing: the published page and its form. */
export class FeedbackPage {
  constructor(
    private readonly tree: FileTree,
    private readonly store: typeof storeFeedback,
    private readonly errorPages: ErrorPages,
    private readonly siteUrl: string,
    private readonly log: Logger,
  ) {}

  show =
    (locale: Locale): RequestHandler =>
    async (req, res) => {
      const said = kept.find((message) => message === req.query.sent) ?? null
      await this.send(req, res, locale, said, 200)
    }

  /** Before the form is read, so that a forged one costs nothing. */
  refuseForeign =
    (locale: Locale): RequestHandler =>
    async (req, res, next) => {
      if (isSameOrigin(req, this.siteUrl)) next()
      else await this.send(req, res, locale, 'forbidden', 403)
    }

  readonly readForm: RequestHandler = readForm

  accept =
    (locale: Locale): RequestHandler =>
    async (req, res) => {
      const form: Record<string, unknown> = req.body ?? {}
      const page = pageOf(form.page)
      const useful = form.useful === 'yes' || form.useful === 'no' ? form.useful : undefined
      const comment = textOf(form.comment).slice(0, longestComment)
      if (!useful && comment === '') {
        await this.send(req, res, locale, 'empty', 422)
        return
      }
      // A program fills in what people do not see; it is told what people are told, and nothing is kept.
      if (textOf(form.website) === '') {
        try {
          await this.store({
            page: page || hrefTo(locale, ''),
            locale,
            ...(useful && { useful }),
            ...(comment !== '' && { comment }),
          })
        } catch (error) {
          // The message of a failed query has what the reader wrote in it.
          this.log.error({ page, reason: (error as Error).name }, 'Feedback cannot be kept')
          res.set('Retry-After', '30')
          await this.send(req, res, locale, 'unavailable', 503)
          return
        }
      }
      const query = new URLSearchParams({ sent: useful ?? 'comment', ...(page && { page }) })
      res
        .set({ 'Cache-Control': 'no-store', Location: `${hrefTo(locale, 'feedback')}?${query}` })
        .status(303)
        .end()
    }

  refuse = (req: Request, res: Response, locale: Locale) => this.send(req, res, locale, 'tooMany', 429)

  private async send(
    req: Request,
    res: Response,
    locale: Locale,
    said: FeedbackMessage | null,
    status: number,
  ) {
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' })
    const t = translator(locale)
    const page = pageOf(req.body?.page ?? req.query.page)
    const message =
      said &&
      saidAbove(
        tones[said],
        html`<p>${t(`delivery.feedback.${said}`)}</p>
${page && said !== 'no' && html`<p><a href="${page}">${t('delivery.feedback.back')}</a></p>`}`,
      )
    const filled = fillTemplate(this.tree, hrefTo(locale, 'feedback'), {
      slots: { message: html`${message}` },
      values: [
        ['value="__PAGE__"', html`value="${page}"`],
        ...(said ? [titleSaying(t(`delivery.feedback.${said}`), t('feedback.title'))] : []),
        ...(said === 'empty' ? [wrongField('feedback-comment', { hint: 'feedback-hint' })] : []),
        // What was written is not lost when it could not be kept.
        ['__COMMENT__', html`${textOf(req.body?.comment).slice(0, longestComment)}`],
      ],
    })
    if (filled !== null) await sendHtml(req, res, filled, status)
    else await this.errorPages.notFound(req, res)
  }
}
