/**
 * `npm run gallery`: pictures of every template, in every language, width and theme, in `gallery/` with a page to look
 * through them. Needs a build (`npm run build`) and Chromium. With words behind it only those templates:
 * `npm run gallery -- services/:slug ''`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { hrefTo } from '../../site/i18n/addresses'
import { type Locale, locales } from '../../site/i18n/locales'
import { launchChromium } from '../e2e/chromium'
import { Installation } from '../Installation'
import { openTemplate } from '../openTemplate'
import { templatesOf } from '../templatesOf'

const folder = fileURLToPath(new URL('../../gallery', import.meta.url))
const widths = [320, 768, 1280]
const themes = ['light', 'dark'] as const

/** Pages that delivery fills, as a reader sees them. */
const filled = (locale: Locale): [string, string][] => [
  [
    'search, found',
    `${hrefTo(locale, 'search')}?q=${{ sk: 'pobyt', en: 'residence', uk: 'перебування' }[locale]}`,
  ],
  ['search, nothing found', `${hrefTo(locale, 'search')}?q=xyzxyz`],
  ['feedback, not useful', `${hrefTo(locale, 'feedback')}?sent=no&page=${hrefTo(locale, 'services')}`],
  ['sign-in, needed', hrefTo(locale, 'members')],
]

const chosen = process.argv.slice(2)
const kapacity = await Installation.create([])
const browser = await launchChromium()
try {
  await kapacity.start('delivery', 'publisher', 'cms')
  await kapacity.published()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const shots: { template: string; locale: Locale; width: number; theme: string; file: string }[] = []
  for (const locale of locales) {
    const pages = [...templatesOf(kapacity, locale), ...filled(locale)].filter(
      ([template]) => chosen.length === 0 || chosen.includes(template),
    )
    for (const theme of themes) {
      for (const width of widths) {
        const context = await browser.newContext({
          viewport: { width, height: width < 500 ? 640 : 900 },
          colorScheme: theme,
          serviceWorkers: 'block',
        })
        const page = await context.newPage()
        for (const [template, address] of pages) {
          await openTemplate(page, kapacity, template, address)
          // Pictures further down load when they come near.
          await page.evaluate(async () => {
            for (const image of document.querySelectorAll('img')) image.loading = 'eager'
            await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
          })
          const name = template.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '') || 'home'
          const file = `${name}.${locale}.${width}.${theme}.jpg`
          await page.screenshot({ path: path.join(folder, file), fullPage: true, type: 'jpeg', quality: 70 })
          shots.push({ template: template || 'home', locale, width, theme, file })
        }
        await context.close()
        console.log(`${locale}, ${theme}, ${width} px: ${pages.length} pages`)
      }
    }
  }
  const templates = [...new Set(shots.map(({ template }) => template))]
  const figures = (template: string) =>
    shots
      .filter((shot) => shot.template === template)
      .map(
        ({ locale, width, theme, file }) =>
          `<figure><a href="${file}"><img src="${file}" alt="${template}" loading="lazy" style="width:${width / 4}px"></a><figcaption>${locale} ${width} ${theme}</figcaption></figure>`,
      )
      .join('\n')
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>KapaCITY: gallery</title>
<style>body{font:16px sans-serif;margin:1rem}section>div{display:flex;gap:1rem;overflow-x:auto;align-items:start}
figure{margin:0}img{border:1px solid #999;max-height:600px;object-fit:cover;object-position:top}</style>
<h1>KapaCITY: ${shots.length} pictures</h1>
${templates.map((template) => `<section><h2>${template}</h2><div>${figures(template)}</div></section>`).join('\n')}
</html>
`,
  )
  console.log(`Open ${path.join(folder, 'index.html')}`)
} finally {
  await browser.close()
  await kapacity.remove()
}
