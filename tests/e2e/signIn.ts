import type { Page } from 'playwright-core'
import type { Installation } from '../Installation'

/** Signs somebody in to the admin, the administrator unless another is named. */
export async function signIn(page: Page, kapacity: Installation, account = kapacity.credentials) {
  await page.goto(`${kapacity.cmsUrl}/admin/login`)
  await page.fill('#field-email', account.email)
  await page.fill('#field-password', account.password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
}
