import type { Request, RequestHandler, Response } from 'express'
import { rateLimit as expressRateLimit } from 'express-rate-limit'

interface Limit {
  /** Requests of one reader within the window. */
  limit: number
  window: { minutes: number }
  /** Which requests do not count. */
  skip?: (req: Request) => boolean
  /** What went well does not count: only failures are limited. */
  failuresOnly?: boolean
  /** Answers with 429; Retry-After is set. */
  refuse: (req: Request, res: Response) => Promise<void>
}

/**
 * Holds back who asks too often, by address (by network in IPv6), counted in memory for the window and kept
 * nowhere else.
 */
export const rateLimit = ({ limit, window, skip, failuresOnly = false, refuse }: Limit): RequestHandler =>
  expressRateLimit({
    limit,
    windowMs: window.minutes * 60_000,
    skipSuccessfulRequests: failuresOnly,
    requestWasSuccessful: (_req, res) => res.statusCode < 400 || res.statusCode === 503,
    standardHeaders: false,
    legacyHeaders: false,
    ...(skip && { skip }),
    handler: async (req, res) => {
      // Without the standard headers the library leaves this one out too.
      const { resetTime } = (req as Request & { rateLimit: { resetTime?: Date } }).rateLimit
      const seconds = resetTime ? Math.ceil((resetTime.getTime() - Date.now()) / 1000) : window.minutes * 60
      res.set('Retry-After', String(Math.max(1, seconds)))
      await refuse(req, res)
    },
  })
