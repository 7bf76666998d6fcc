import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Express } from 'express'
import { hrefTo } from '../i18n/addresses'
import { locales } from '../i18n/locales'

/** For whoever watches: `/healthz` says that the process is up, `/readyz` that it has something to serve. */
export function addHealth(app: Express, publicDir: string, searchSizes: () => Record<string, number | null>) {
  app.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'up', search: searchSizes() })
  })
  app.get('/readyz', (_req, res) => {
    const missing = locales.filter(
      (locale) => !existsSync(path.join(publicDir, `${hrefTo(locale, '')}.html`)),
    )
    res.set('Cache-Control', 'no-store').status(missing.length === 0 ? 200 : 503)
    res.json(missing.length === 0 ? { status: 'ready' } : { status: 'not ready', missing })
  })
}
