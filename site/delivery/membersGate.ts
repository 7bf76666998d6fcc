import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { hrefTo } from '../i18n/addresses'
import { defaultLocale } from '../i18n/locales'
import { acceptedEncodings } from './acceptedEncodings'
import type { ErrorPages } from './ErrorPages'
import type { FileTree } from './FileTree'
import type { MemberSessions } from './MemberSessions'
import { isMembersPath, membersFiles } from './members'
import { localeOfPath, negotiateLocale } from './readerLocale'
import type { SignInPage } from './SignInPage'
import { sendVariant } from './sendVariant'

/** Nobody between may keep it, and the browser shall ask again after the reader signed out. */
const unkept = { 'Cache-Control': 'private, no-store' }

/**
 * Stands before everything in the members' tree. It takes an address for the members' if it is under one of theirs
 * or if the members' tree has a file at it, so that no spelling leads past it.
 */
export const membersGate =
  (
    tree: FileTree,
    sessions: MemberSessions,
    signInPage: SignInPage,
    errorPages: ErrorPages,
    log: Logger,
  ): RequestHandler =>
  async (req, res, next) => {
    const { path } = req.asked
    const encodings = acceptedEncodings(req.get('accept-encoding'))
    if (!isMembersPath(path) && !tree.find(path, ['identity'])) {
      next()
      return
    }
    res.set(unkept)
    res.vary('Cookie')
    const isFile = path.toLowerCase().startsWith(`${membersFiles}/`)
    let member: unknown
    try {
      member = await sessions.memberOf(req.get('cookie'))
    } catch (error) {
      log.error({ err: error }, 'Members cannot be recognised')
      const locale = localeOfPath(path) ?? negotiateLocale(req)
      if (isFile) plain(res, 503)
      else await signInPage.refuse(req, res, locale, 'unavailable', 503)
      return
    }
    if (!member) {
      if (isFile) plain(res, 401)
      else askToSignIn(req, res)
      return
    }
    const variant = tree.find(path, encodings)
    if (!variant) {
      await errorPages.notFound(req, res)
      return
    }
    await sendVariant(req, res, tree, variant, {
      headers: { ...unkept, Vary: 'Cookie, Accept-Encoding' },
      revalidate: false,
    })
  }

function plain(res: Response, status: 401 | 503) {
  if (status === 503) res.set('Retry-After', '30')
  // RFC 9110 asks a 401 to name a scheme; there is none for a form.
  else res.set('WWW-Authenticate', 'Form')
  res.status(status).type('text/plain').end(`${status}\n`)
}

function askToSignIn(req: Request, res: Response) {
  const locale = localeOfPath(req.asked.path) ?? defaultLocale
  const next = new URLSearchParams({ next: req.asked.canonical })
  res
    .set('Location', `${hrefTo(locale, 'sign-in')}?${next}`)
    .status(303)
    .end()
}
