/**
 * `npm run lighthouse`: what Lighthouse says of every template in every language, as of a phone on a slow line. Needs
 * a build (`npm run build`), Chromium, and the registry, from which Lighthouse is fetched when it is first used: it is
 * too large to be installed with everything else. With words behind it only those templates:
 * `npm run lighthouse -- news/:slug`.
 */
import { spawnSync } from 'node:child_process'
import { locales } from '../../site/i18n/locales'
import { chromiumPath } from '../e2e/chromium'
import { Installation } from '../Installation'
import { templatesOf } from '../templatesOf'

/** The last version for Node.js 20. */
const lighthouse = 'lighthouse@12.8.2'
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
/** Pages that are not for search engines are not judged by how well those find them. */
const unlisted = new Set(['search', 'sign-in', 'feedback', 'offline'])

interface Report {
  categories: Record<string, { score: number | null }>
  audits: Record<
    string,
    {
      id: string
      score: number | null
      scoreDisplayMode: string
      displayValue?: string
      /** What was said in the console, among others. */
      details?: { items?: { description?: string }[] }
    }
  >
}

/** It loses its browser now and then; what cannot be judged three times in a row is a fault. */
function judge(address: string, judged: string[], tries = 3): Report {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    [
      '--yes',
      lighthouse,
      address,
      '--quiet',
      '--output=json',
      '--output-path=stdout',
      `--only-categories=${judged.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, CHROME_PATH: chromiumPath } },
  )
  if (status !== 0 && tries > 1) return judge(address, judged, tries - 1)
  if (status !== 0) throw new Error(`Lighthouse says nothing of ${address}:\n${stderr}`)
  return JSON.parse(stdout) as Report
}

const scoreOf = (report: Report, category: string) =>
  Math.round((report.categories[category]?.score ?? 0) * 100)

/**
 * The speed it measures depends on what else the machine does: a page below 100 is judged twice more, and the median
 * stands. What was found in the other categories must hold each time.
 */
function judgeFairly(address: string, judged: string[]): Report {
  const first = judge(address, judged)
  if (judged.every((category) => scoreOf(first, category) === 100)) return first
  const reports = [first, judge(address, judged), judge(address, judged)]
  const other = reports.find((report) =>
    judged.some((category) => category !== 'performance' && scoreOf(report, category) < 100),
  )
  if (other) return other
  reports.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'))
  return reports[1] ?? first
}

const chosen = process.argv.slice(2)
const kapacity = await Installation.create([])
let missed = 0
try {
  await kapacity.start('delivery', 'publisher')
  await kapacity.published()
  await kapacity.complete()
  // What works in the background would slow the page that is being judged.
  await kapacity.kill('publisher', 'SIGTERM')
  for (const locale of locales) {
    for (const [template, address] of templatesOf(kapacity, locale)) {
      // It judges no page that answers with the status of an error.
      if (template === 'not-found' || template === 'error') continue
      if (chosen.length > 0 && !chosen.includes(template)) continue
      const judged = categories.filter((category) => category !== 'seo' || !unlisted.has(template))
      const report = judgeFairly(kapacity.siteUrl + address, judged)
      const scores = judged.map((category) => scoreOf(report, category))
      const holds = scores.every((score) => score === 100)
      const faults = Object.values(report.audits)
        .filter(
          ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== 'informative',
        )
        .map(({ id, displayValue = '', details }) => {
          const said = id === 'errors-in-console' ? (details?.items ?? []) : []
          return [id, displayValue, ...said.map(({ description }) => description)].join(' ').trim()
        })
      if (!holds) missed += 1
      console.log(`${holds ? '+' : '!'} ${scores.join(' / ')}  ${address}  ${holds ? '' : faults.join(', ')}`)
    }
  }
} finally {
  await kapacity.remove()
}
console.log(missed === 0 ? 'All of them have 100 throughout.' : `${missed} have less than 100 somewhere.`)
process.exitCode = missed === 0 ? 0 : 1
