/** An administrator invites somebody, who chooses a password, switches on the second factor and signs in with it. */
import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountStates } from '../../cms/accounts/accountState'
import { passwordProblems } from '../../cms/accounts/password/passwordRules'
import { linkIsOver } from '../../cms/accounts/password/requireValidToken'
import { secondFactorProblems } from '../../cms/accounts/secondFactor/secondFactorMessages'
import { activityOperations } from '../../cms/activity/activityOperations'
import { accountMessages } from '../../cms/admin/accounts/accountMessages'
import { roleLabels } from '../../cms/collections/roleLabels'
import type { Installation } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { chromiumPath, launchChromium } from './chromium'

let kapacity: Installation
let browser: Browser

describe.skipIf(!chromiumPath)('an account', () => {
  beforeAll(async () => {
    kapacity = ownInstallation()
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  /** A browser of somebody else, with nothing remembered. */
  const newPage = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sk-SK' })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    return page
  }
  const button = (page: Page, name: keyof typeof accountMessages) =>
    page.getByRole('button', { name: accountMessages[name].sk, exact: true })
  const fillSignIn = async (page: Page, email: string, password: string) => {
    await page.goto(`${kapacity.cmsUrl}/admin/login`)
    await page.fill('#field-email', email)
    await page.fill('#field-password', password)
    await button(page, 'signIn').click()
  }

  it('begins with an invitation and is guarded by a second factor', async () => {
    const admin = await newPage()
    await fillSignIn(admin, kapacity.credentials.email, kapacity.credentials.password)
    await admin.waitForURL(/\/admin\/?$/)
    await admin.goto(`${kapacity.cmsUrl}/admin/collections/users/create`)
    await admin.getByRole('heading', { name: accountMessages.invite.sk }).waitFor()
    expect(await admin.locator('input[type=password]').count()).toBe(0)
    await admin.getByLabel(accountMessages.name.sk, { exact: true }).fill('Jana Pozvaná')
    await admin.getByLabel(accountMessages.email.sk).fill('pozvana@example.org')
    await admin.getByLabel(roleLabels.editor.sk, { exact: true }).check()
    await button(admin, 'send').click()
    await admin.waitForURL(/users\/[0-9a-f-]{36}/)
    const state = accountStates.invited.sk.split('{')[0] ?? ''
    await admin.locator('.account-panel').getByText(state).waitFor()
    // The test's installation has no e-mail, so the administrator is given the link to hand over.
    await button(admin, 'sendAgain').click()
    const link = (await admin.locator('.account-panel .account-secret').textContent()) ?? ''

    const jana = await newPage()
    const password = 'štyri hnedé topánky'
    await jana.goto(link)
    await jana.getByRole('heading', { name: /Jana Pozvaná/ }).waitFor()
    const choose = async (chosen: string, again = chosen) => {
      await jana.fill('#field-password', chosen)
      await jana.fill('#field-again', again)
      await button(jana, 'save').click()
    }
    await choose('password1234')
    await jana.getByRole('alert').getByText(passwordProblems.common.sk).waitFor()
    await choose(password, 'niečo iné')
    await jana.getByRole('alert').getByText(accountMessages.differ.sk).waitFor()
    await choose(password)
    await jana.waitForURL(/\/admin\/?$/)

    await jana.goto(`${kapacity.cmsUrl}/admin/account`)
    const panel = jana.locator('.account-panel')
    await panel.getByText(/Chrome/).waitFor()
    await button(jana, 'switchOn').click()
    await panel.locator('img.account-qr').waitFor()
    const secret = Secret.fromBase32(
      ((await panel.locator('.account-secret').textContent()) ?? '').replace(/\s/g, ''),
    )
    const totp = new TOTP({ secret })
    const used = totp.generate()
    await panel.locator('#field-second-factor-code').fill(used)
    await button(jana, 'confirm').click()
    await panel.locator('.account-codes li').nth(9).waitFor()
    const recoveryCode = (await panel.locator('.account-codes li').first().textContent()) ?? ''

    const other = await newPage()
    await fillSignIn(other, 'pozvana@example.org', password)
    const code = other.locator('#field-code')
    await code.fill(used)
    await button(other, 'signIn').click()
    await other.getByRole('alert').getByText(secondFactorProblems.wrong.sk).waitFor()
    expect(await other.context().cookies()).not.toContainEqual(
      expect.objectContaining({ name: 'payload-token' }),
    )
    await code.fill(recoveryCode)
    await button(other, 'signIn').click()
    await other.waitForURL(/\/admin\/?$/)

    // Whoever had the link finds it over, and the administrator finds all of it in the log.
    const late = await newPage()
    await late.goto(link)
    await late.getByText(linkIsOver.sk).waitFor()
    await admin.goto(`${kapacity.cmsUrl}/admin/collections/activity`)
    for (const operation of ['invited', 'passwordChanged', 'secondFactorOn'] as const) {
      await admin.locator('table').getByText(activityOperations[operation].sk).first().waitFor()
    }
  })
})
