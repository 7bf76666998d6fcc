import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Logger } from 'pino'
import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'
import type { ErrorPages } from './ErrorPages'
import type { FileTree } from './FileTree'
import { fillTemplate } from './fillTemplate'
import { html } from './html'
import { isSameOrigin } from './isSameOrigin'
import type { MemberSessions } from './MemberSessions'
import { nextPage } from './members'
import { saidAbove, type Tone } from './saidAbove'
import { sendHtml } from './sendHtml'
import { titleSaying } from './titleSaying'
import { wrongField } from './wrongField'

/** What the page may say above its form: the names of messages under `delivery.signIn`. */
export type SignInMessage =
  | 'needed'
  | 'signedOut'
  | 'wrong'
  | 'locked'
  | 'tooMany'
  | 'forbidden'
  | 'unavailable'

const tones: Record<SignInMessage, Tone> = {
  needed: 'info',
  signedOut: 'success',
  wrong: 'warning',
  locked: 'warning',
  tooMany: 'warning',
  forbidden: 'danger',
  unavailable: 'danger',
}

/** An e-mail address, a password and where to go; all of them short. */
const readForm = express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 })

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The members' sign-in: the published page, and what its form is sent to. Signing out is sent there too. */
export class SignInPage {
  constructor(
    private readonly tree: FileTree,
    private readonly sessions: MemberSessions,
    private readonly errorPages: ErrorPages,
    private readonly siteUrl: string,
    private readonly log: Logger,
  ) {}

  show =
    (locale: Locale): RequestHandler =>
    async (req, res) => {
      const said =
        req.query.next !== undefined ? 'needed' : req.query['signed-out'] !== undefined ? 'signedOut' : null
      await this.send(req, res, locale, said, 200)
    }

  /** Before the form is read, so that a forged one costs nothing. */
  refuseForeign =
    (locale: Locale): RequestHandler =>
    async (req, res, next) => {
      if (isSameOrigin(req, this.siteUrl)) next()
      else await this.refuse(req, res, locale, 'forbidden', 403)
    }

  readonly readForm: RequestHandler = readForm

  accept =
    (locale: Locale): RequestHandler =>
    async (req, res) => {
      const form: Record<string, unknown> = req.body ?? {}
      if (form.action === 'sign-out') {
        await this.signOut(req, res, locale)
        return
      }
      const result = await this.sessions.signIn(textOf(form.email), textOf(form.password))
      if ('failure' in result) {
        // Of the person nothing is written down, not even that there is one of that address.
        const { failure, reason } = result
        if (failure === 'unavailable') this.log.error({ reason }, 'Nobody can sign in')
        else this.log.info({ failure }, 'A sign-in failed')
        const status = failure === 'unavailable' ? 503 : 422
        await this.refuse(req, res, locale, failure, status)
        return
      }
      this.setCookie(res, result.token, result.maxAge)
      res.set('Cache-Control', 'no-store')
      res
        .set('Location', nextPage(form.next ?? req.query.next, locale))
        .status(303)
        .end()
    }

  async refuse(
    req: Request,
    res: Response,
    locale: Locale,
    said: SignInMessage,
    status: number,
  ): Promise<void> {
    if (status === 503 && !res.hasHeader('Retry-After')) res.set('Retry-After', '30')
    await this.send(req, res, locale, said, status)
  }

  private async signOut(req: Request, res: Response, locale: Locale) {
    try {
      await this.sessions.signOut(req.get('cookie'))
    } catch (error) {
      // The cookie goes in any case; the session itself ends when its time is over.
      this.log.error({ err: error }, 'A session cannot be ended in the database')
    }
    this.setCookie(res, '', 0)
    // What the members' pages left in the browser goes with it.
    res.set({ 'Cache-Control': 'no-store', 'Clear-Site-Data': '"cache"' })
    res
      .set('Location', `${hrefTo(locale, 'sign-in')}?signed-out`)
      .status(303)
      .end()
  }

  private setCookie(res: Response, token: string, seconds: number) {
    res.cookie(this.sessions.cookieName, token, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.siteUrl.startsWith('https:'),
      path: '/',
      maxAge: seconds * 1000,
    })
  }

  private async send(
    req: Request,
    res: Response,
    locale: Locale,
    said: SignInMessage | null,
    status: number,
  ) {
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' })
    const t = translator(locale)
    const message =
      said &&
      saidAbove(
        tones[said],
        html`<p class="callout-tone">${t(`notice.${tones[said]}`)}</p>
<p>${t(`delivery.signIn.${said}`)}</p>`,
      )
    const email = textOf(req.body?.email)
    const next = nextPage(req.body?.next ?? req.query.next ?? req.asked.canonical, locale)
    const page = fillTemplate(this.tree, hrefTo(locale, 'sign-in'), {
      slots: { message: html`${message}` },
      values: [
        [`name="next" value="${hrefTo(locale, 'members')}"`, html`name="next" value="${next}"`],
        ...(said ? [titleSaying(t(`delivery.signIn.${said}`), t('signIn.title'))] : []),
        // The address that was typed stands there again; the password never does.
        ...(said === 'wrong' ? [wrongField('email', { value: email }), wrongField('password')] : []),
      ],
    })
    if (page !== null) await sendHtml(req, res, page, status)
    else if (status === 200) await this.errorPages.notFound(req, res)
    else await this.errorPages.problem(req, res, status === 503 ? 'unavailable' : 'forbidden', status)
  }
}
