import type { RequestHandler } from 'express'
import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { noneOnTopic } from '../i18n/noneOnTopic'
import { pageCaching } from './cacheControl'
import type { FileTree } from './FileTree'

const slugOf = (value: unknown): string =>
  typeof value === 'string' && /^[a-z0-9-]{1,100}$/.test(value) ? value : ''

/**
 * Leads from the form "I live in … and need …" to the page that answers it. Where a town has nothing on the topic,
 * to all that the town has, which says so; where no town has, to the topic itself; where nothing was chosen, to all
 * services.
 */
export const findService =
  (files: FileTree, locale: Locale): RequestHandler =>
  (req, res) => {
    const [town, topic] = [slugOf(req.query.town), slugOf(req.query.topic)]
    const candidates = [
      town && topic && hrefTo(locale, 'services/town/:town/:topic', { town, topic }),
      town && hrefTo(locale, 'services/town/:town', { town }),
      topic && hrefTo(locale, 'services/topic/:topic', { topic }),
      topic && hrefTo(locale, 'topics/:slug', { slug: topic }),
    ]
    const isThere = (address: string) => address && files.find(address, ['identity']) !== null
    const found = candidates.find(isThere) || hrefTo(locale, 'services')
    const less = topic !== '' && found === candidates[1] ? `#${noneOnTopic}` : ''
    res.set({ Location: found + less, 'Cache-Control': pageCaching })
    res.status(303).end()
  }
