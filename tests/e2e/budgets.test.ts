/** What a reader on a poor connection has to fetch before reading: every published page, weighed as it is sent. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { locales } from '../../site/i18n/locales'
import { Installation } from '../Installation'

const kapacity = Installation.of(inject('kapacity'))
const publicDir = path.join(kapacity.dataDir, 'published', 'current', 'public')
/** Bytes as sent to a browser that knows Brotli; what is too small to gain is sent as it is. */
const weigh = (file: string) => {
  try {
    return readFileSync(path.join(publicDir, `${file}.br`)).length
  } catch {
    return readFileSync(path.join(publicDir, file)).length
  }
}

interface Page {
  address: string
  html: string
  /** Bytes of the page and its style sheet. */
  reading: number
  /** Bytes of all its scripts. */
  scripts: number
}

const pagesOf = (locale: string): Page[] =>
  [...kapacity.tree()]
    .filter(([name]) => name.startsWith(`public/${locale}`) && name.endsWith('.html'))
    .map(([name, html]) => {
      const file = name.slice('public/'.length)
      const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => weigh(address))
      const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0)
      return {
        address: `/${file}`.replace(/\.html$/, ''),
        html,
        reading: weigh(file) + sum(all(/<link rel="stylesheet" href="([^"]+)"/g)),
        scripts: sum(all(/<script\b[^>]*? src="([^"]+)"/g)),
      }
    })

describe.each(locales)('every page, %s', (locale) => {
  const pages = pagesOf(locale)

  it('is at most 14 kB with its style sheet', () => {
    const heaviest = pages.reduce((a, b) => (b.reading > a.reading ? b : a))
    process.stdout.write(`${heaviest.address}: ${(heaviest.reading / 1000).toFixed(1)} kB\n`)
    expect(
      pages.filter(({ reading }) => reading > 14_000).map(({ address, reading }) => `${address} ${reading}`),
    ).toEqual([])
  })

  it('has at most 10 kB of script, none of it inline, and none that reading waits for', () => {
    for (const { address, html, scripts } of pages) {
      expect(scripts, address).toBeLessThanOrEqual(10_000)
      for (const [script] of html.matchAll(/<script\b[^>]*>/g))
        expect(script, address).toMatch(/ type="(?:module|application\/ld\+json)"/)
    }
  })

  it('gives every picture its size, and loads at once only what may be seen first', () => {
    for (const { address, html } of pages) {
      const images = html.match(/<img\b[^>]*>/g) ?? []
      for (const image of images) expect(image, address).toMatch(/ width="\d+" height="\d+"/)
      expect(images.filter((image) => !image.includes('loading="lazy"')).length, address).toBeLessThanOrEqual(
        1,
      )
    }
  })
})

it('fonts are at most 60 kB for a reader of any language, and text shows before they are there', () => {
  const fonts = readdirSync(path.join(publicDir, 'assets')).filter((name) => name.endsWith('.woff2'))
  expect(fonts.length).toBeGreaterThan(0)
  const total = fonts.reduce(
    (sum, name) => sum + readFileSync(path.join(publicDir, 'assets', name)).length,
    0,
  )
  expect(total).toBeLessThanOrEqual(60_000)
  const css = readdirSync(path.join(publicDir, 'assets')).find((name) => name.endsWith('.css')) ?? ''
  const faces = readFileSync(path.join(publicDir, 'assets', css), 'utf8').match(/@font-face\{[^}]*\}/g) ?? []
  for (const face of faces) expect(face).toMatch(/font-display:swap|src:local\(/)
  expect(faces.some((face) => face.includes('size-adjust'))).toBe(true)
})
