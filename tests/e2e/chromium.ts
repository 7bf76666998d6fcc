import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Debian's package and the usual installations put Chromium. */
export const chromiumPath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((file) => file !== undefined && existsSync(file))

if (!chromiumPath) {
  if (process.env.CI) throw new Error('No Chromium: the tests in a browser can not run.')
  console.warn('Skipped, for want of a Chromium: the tests in a browser. Install one or set CHROMIUM_PATH.')
}

/** Root, as whom CI runs, may not use Chromium's sandbox. */
export const launchChromium = (more: string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', ...more] })
