import { existsSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express'
import type { Logger } from 'pino'
import { hrefTo } from '../i18n/addresses'
import { defaultLocale, locales } from '../i18n/locales'
import { translator } from '../i18n/translator'
import { pageCaching } from './cacheControl'
import type { DeliveryOptions } from './DeliveryOptions'
import { ErrorPages } from './ErrorPages'
import { FeedbackPage } from './FeedbackPage'
import { FileTree } from './FileTree'
import { findService } from './findService'
import { addHealth } from './health'
import { isMembersAddress } from './members'
import { membersGate } from './membersGate'
import { oembed } from './oembed'
import { cardPath, framePath, oembedPath, type PublicAddresses } from './PublicAddresses'
import { pageCard } from './pageCard'
import { Redirects } from './Redirects'
import { rateLimit } from './rateLimit'
import { negotiateLocale, readerLocale } from './readerLocale'
import { addressOfPath, requestPath } from './requestPath'
import { SearchIndexes } from './SearchIndexes'
import { askedOf, SearchPage } from './SearchPage'
import { SignInPage } from './SignInPage'
import { headersFor, securityHeaders } from './securityHeaders'
import { WidgetsPage } from './WidgetsPage'
import { widgetFrame } from './widgetFrame'

declare module 'express-serve-static-core' {
  interface Request {
    /** The request's target, read and checked. */
    asked: Exclude<ReturnType<typeof requestPath>, { problem: unknown }>
  }
}

export interface App {
  express: Express
  startSearch: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Everything that is not simply a published file: the language at `/`, other spellings and former addresses of a
 * page, search, the members' sign-in and gate, and what is not found.
 */
export function createApp(
  { publishedDir, siteUrl, members, log, storeFeedback, limits: given }: DeliveryOptions,
  publicFiles: FileTree,
  addresses: PublicAddresses,
  /** What went wrong before Express had the request, for its error handler to answer. */
  failures: WeakMap<IncomingMessage, unknown>,
): App {
  const limits = { searches: 120, signIns: 10, feedback: 20, ...given }
  const release = path.join(publishedDir, 'current')
  const publicDir = path.join(release, 'public')
  const everywhere = securityHeaders(siteUrl)
  const memberFiles = new FileTree(
    path.join(release, 'members'),
    (address, type) => ({ ...everywhere, ...headersFor(address, type) }),
    8 * 1024 * 1024,
  )
  const redirects = new Redirects(path.join(release, 'redirects.json'), (error) =>
    log.error({ err: error }, 'The moved addresses cannot be read'),
  )
  const indexes = new SearchIndexes(path.join(release, 'search'), log)
  const errorPages = new ErrorPages(publicFiles)
  const searchPage = new SearchPage(publicFiles, indexes, errorPages)
  const signInPage = new SignInPage(publicFiles, members, errorPages, siteUrl, log)

  const feedbackPage = new FeedbackPage(publicFiles, storeFeedback, errorPages, siteUrl, log)

  const widgetsPage = new WidgetsPage(publicFiles, memberFiles, redirects, errorPages, siteUrl)

  const app = express()
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing').enable('strict routing')
  app.set('query parser', 'simple')
  // A web server or a container's network in front; whoever comes from elsewhere is taken at their own address.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal')

  app.use((req, res, next) => {
    res.set(everywhere).set(headersFor(req.path, ''))
    next(failures.get(req))
  })
  addHealth(app, publicDir, () => indexes.sizes())

  app.use(readAddress(errorPages))
  app.use(refuseMethods(addresses.forms, errorPages))

  const isKnown = (address: string) =>
    addresses.answered.has(address) ||
    isMembersAddress(address) ||
    (!addresses.templates.has(address) && publicFiles.find(address, ['identity']) !== null)

  // One page, one address: other spellings lead there, and so do addresses that a page had before.
  app.use((req, res, next) => {
    const { path: asked, canonical, isCanonical, hidden, query } = req.asked
    const known = hidden ? undefined : [asked, asked.toLowerCase()].find(isKnown)
    const moved = known === undefined ? redirects.targetOf(asked) : null
    if (moved !== null) {
      // 301 rather than 308: every crawler of the last thirty years knows it, and nobody posts to an old page.
      redirect(res, 301, moved.includes('?') ? moved : moved + query)
    } else if (known !== undefined && (known !== asked || !isCanonical)) {
      redirect(res, 308, (known === asked ? canonical : addressOfPath(known)) + query)
    } else next()
  })

  app.get('/', (req, res) => {
    res.vary('Accept-Language').set('Cache-Control', 'no-cache')
    res
      .set('Location', `${hrefTo(negotiateLocale(req), '')}${req.asked.query}`)
      .status(302)
      .end()
  })

  const limitSignIn = rateLimit({
    limit: limits.signIns,
    window: { minutes: 15 },
    failuresOnly: true,
    refuse: (req, res) => signInPage.refuse(req, res, readerLocale(req), 'tooMany', 429),
  })
  // One count for all languages, else asking in another would begin a new one.
  const limitSearch = rateLimit({
    limit: limits.searches,
    window: { minutes: 1 },
    skip: (req) => askedOf(req, defaultLocale).query === '',
    refuse: (req, res) => {
      const locale = readerLocale(req)
      return searchPage.refuse(req, res, locale, translator(locale)('search.tooMany'), 429)
    },
  })
  const limitFeedback = rateLimit({
    limit: limits.feedback,
    window: { minutes: 15 },
    refuse: (req, res) => feedbackPage.refuse(req, res, readerLocale(req)),
  })
  for (const locale of locales) {
    app.get(hrefTo(locale, 'find-service'), findService(publicFiles, locale))
    app.get(hrefTo(locale, 'widgets'), widgetsPage.answer(locale))
    app.get(framePath(locale), widgetFrame(publicFiles, memberFiles, redirects, siteUrl, locale))
    app.get(cardPath(locale), pageCard(publicFiles, redirects, siteUrl, locale))
    app
      .route(hrefTo(locale, 'feedback'))
      .get(feedbackPage.show(locale))
      .post(
        limitFeedback,
        feedbackPage.refuseForeign(locale),
        feedbackPage.readForm,
        feedbackPage.accept(locale),
      )
    app.get(hrefTo(locale, 'search'), limitSearch, searchPage.answer(locale))
    app
      .route(hrefTo(locale, 'sign-in'))
      .get(signInPage.show(locale))
      .post(limitSignIn, signInPage.refuseForeign(locale), signInPage.readForm, signInPage.accept(locale))
  }

  app.get(oembedPath, oembed(publicFiles, redirects, siteUrl))

  app.use(membersGate(memberFiles, members, signInPage, errorPages, log))

  app.use(async (req, res) => {
    if (existsSync(publicDir)) await errorPages.notFound(req, res)
    else await errorPages.notReady(req, res)
  })
  app.use(answerErrors(errorPages, log))

  return { express: app, startSearch: () => indexes.start(), close: () => indexes.close() }
}

function redirect(res: Response, status: 301 | 308, location: string) {
  // Asked for anew each time: an address that is renamed and renamed back would otherwise lead in a circle for ever.
  res.set({ Location: location, 'Cache-Control': pageCaching }).status(status).end()
}

/** Refuses what names nothing that could be here, and keeps what the rest needs to know. */
const readAddress =
  (errorPages: ErrorPages): RequestHandler =>
  async (req, res, next) => {
    const asked = requestPath(req.originalUrl)
    if (!('problem' in asked)) {
      req.asked = asked
      next()
    } else if (asked.problem === 'tooLong') await errorPages.problem(req, res, 'tooLong', 414)
    else await errorPages.problem(req, res, 'badAddress', 400)
  }

const refuseMethods =
  (forms: ReadonlySet<string>, errorPages: ErrorPages): RequestHandler =>
  async (req, res, next) => {
    const allowed = forms.has(req.path) ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD']
    if (allowed.includes(req.method)) {
      next()
      return
    }
    // Whatever the request brings along is not read.
    res.set({ Allow: allowed.join(', '), Connection: 'close' })
    await errorPages.problem(req, res, 'method', 405)
  }

const answerErrors =
  (errorPages: ErrorPages, log: Logger): ErrorRequestHandler =>
  async (error, req, res, next) => {
    const status: unknown = error?.status
    // A form that cannot be read is the sender's fault; body-parser says which.
    if (typeof status === 'number' && status >= 400 && status < 500 && !res.headersSent) {
      await errorPages.problem(req, res, 'badForm', status)
      return
    }
    // The path names a page; what may be private is in the query, which stays out.
    log.error({ err: error, path: req.path }, 'A request failed')
    if (res.headersSent) next(error)
    else await errorPages.serverError(req, res)
  }
