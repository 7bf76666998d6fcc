import path from 'node:path'
import type { Page } from 'playwright-core'
import type { RouteTemplate } from '../site/i18n/addresses'
import type { Installation } from './Installation'

/**
 * Opens a page that `templatesOf` names; the one for failures too, which nobody can ask delivery for. A service worker
 * would ask delivery for it all the same: the page's context must block them.
 */
export async function openTemplate(page: Page, kapacity: Installation, template: string, address: string) {
  const url = kapacity.siteUrl + address
  if (template === ('error' satisfies RouteTemplate)) {
    const file = path.join(kapacity.dataDir, 'published', 'current', 'public', `${address}.html`)
    await page.route(url, (route) => route.fulfill({ path: file, contentType: 'text/html; charset=utf-8' }))
  }
  const response = await page.goto(url, { waitUntil: 'load' })
  if (template !== 'not-found' && !response?.ok())
    throw new Error(`${address} answered ${response?.status()}.`)
}
