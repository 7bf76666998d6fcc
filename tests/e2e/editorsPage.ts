import type { Browser, Page } from 'playwright-core'
import type { Installation } from '../Installation'
import { signIn } from './signIn'

/** A window of the Slovak admin on a desk, the administrator signed in. */
export async function editorsPage(browser: Browser, kapacity: Installation): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'sk-SK' })
  page.setDefaultTimeout(60_000)
  await signIn(page, kapacity)
  return page
}
