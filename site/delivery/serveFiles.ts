import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncodings } from './acceptedEncodings'
import type { FileTree, Variant } from './FileTree'
import { requestPath } from './requestPath'
import { sendVariant, sendWhole } from './sendVariant'

type Next = (error?: unknown) => void

/** Node joins repeated headers of this name with commas; the type leaves that open. */
const encodingsOf = (req: IncomingMessage) => req.headers['accept-encoding'] as string | undefined

/** The path to look for, only under its one spelling: readers of another are led there by someone else. */
function pathOf(tree: FileTree, raw: string): string | null {
  if (tree.knows(raw) && !raw.includes('%')) return raw
  const asked = requestPath(raw)
  return 'problem' in asked || asked.hidden || !asked.isCanonical ? null : asked.path
}

/**
 * Answers with the published file at the request's address, and hands on whatever is not simply that: other
 * methods, other spellings of an address, addresses that are `answered` by something else.
 *
 * It fits into Express, and stands in front of it: Express takes as long to look at a request as this to answer it.
 */
export const serveFiles =
  (tree: FileTree, isAnswered: (path: string) => boolean) =>
  (req: IncomingMessage, res: ServerResponse, next: Next): void => {
    const { method, url = '/' } = req
    if (method !== 'GET' && method !== 'HEAD') {
      next()
      return
    }
    try {
      const mark = url.indexOf('?')
      const raw = mark < 0 ? url : url.slice(0, mark)
      const path = isAnswered(raw) ? null : pathOf(tree, raw)
      const variant = path === null ? null : tree.find(path, acceptedEncodings(encodingsOf(req)))
      if (!variant) next()
      else if (variant.body && req.headers.range === undefined) {
        sendWhole(req, res, variant as Variant & { body: Buffer })
      } else sendVariant(req, res, tree, variant).catch(next)
    } catch (error) {
      next(error)
    }
  }
