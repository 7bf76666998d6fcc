import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cacheControl } from '../../site/delivery/cacheControl'
import { contentType } from '../../site/delivery/contentTypes'
import { headersFor, securityHeaders } from '../../site/delivery/securityHeaders'
import { hrefTo } from '../../site/i18n/addresses'
import { locales } from '../../site/i18n/locales'

const conf = readFileSync('nginx.conf', 'utf8')

/** What a `map` of the file gives for the path of a published file; the first pattern that fits counts. */
function mapped(variable: string, uri: string): string {
  const [, block = ''] = conf.match(new RegExp(`map \\$uri \\$${variable} {([^]*?)\\n}`)) ?? []
  const entries = block
    .trim()
    .split('\n')
    .map((line) => line.match(/^ *"?(\S+?)"? +(["'])(.*)\2;$/) ?? [])
  const fits = ([, key = '']: string[]) => key.startsWith('~') && new RegExp(key.slice(1)).test(uri)
  return (entries.find(fits) ?? entries.find(([, key]) => key === 'default'))?.[3] ?? ''
}

describe('nginx before the delivery', () => {
  it.each(Object.entries(securityHeaders('http://localhost:3000')))(
    'sends %s as the delivery does',
    (name, value) => {
      expect(conf).toMatch(new RegExp(`^    add_header ${name} `, 'm'))
      expect(conf).toContain(`    add_header ${name} "${value}";`)
    },
  )

  it.each([
    ['/sk', '.html'],
    ['/sk/spravy/memorandum', '.html'],
    ['/_next/static/chunks/site.css', ''],
    ['/elements/consent-video.0123456789ab.js', ''],
    ['/embed/v1.js', ''],
    ['/embed/v1.0123456789ab.js', ''],
    ['/embed/v1/sk/news.json', ''],
    ['/media/poster-960w.webp', ''],
    ['/files/plan.pdf', ''],
    ['/robots.txt', ''],
  ])('gives %s the same headers', (address, extension) => {
    const uri = address + extension
    const headers = headersFor(address, extension ? 'text/html; charset=utf-8' : '')
    expect({
      'Cache-Control': mapped('kapacity_cache', uri),
      'Access-Control-Allow-Origin': mapped('kapacity_allow_origin', uri),
      'Cross-Origin-Resource-Policy': mapped('kapacity_resource_policy', uri),
      'Speculation-Rules': mapped('kapacity_speculation', uri),
    }).toEqual({
      'Cache-Control': cacheControl(address),
      'Access-Control-Allow-Origin': '',
      'Speculation-Rules': '',
      ...headers,
    })
  })

  it.each([
    'html',
    'css',
    'js',
    'json',
    'webmanifest',
    'xml',
    'txt',
    'csv',
    'ics',
    'svg',
    'jpeg',
    'avif',
    'woff2',
    'pdf',
    'docx',
    'ods',
    'exe',
  ])('sends a file in .%s as the same type', (extension) => {
    const type = conf.match(new RegExp(`^    (\\S+)(?: \\w+)* ${extension}\\b.*;$`, 'm'))?.[1]
    const charset = conf.match(/charset_types ([^;]*)/)?.[1]?.split(/\s+/)
    const whole = type === 'text/html' || charset?.includes(`${type}`) ? `${type}; charset=utf-8` : type
    expect(whole ?? 'application/octet-stream').toBe(contentType(`/x.${extension}`, `x.${extension}`))
  })

  it('leaves to the delivery every page that is filled for the request or stands for a problem', () => {
    const patterns = [...conf.matchAll(/location ~ (\S+) \{/g)].map(([, pattern = '']) => new RegExp(pattern))
    for (const locale of locales) {
      for (const page of ['search', 'sign-in', 'not-found', 'error'] as const) {
        const address = hrefTo(locale, page)
        expect(
          patterns.some((pattern) => pattern.test(address)),
          address,
        ).toBe(true)
      }
    }
  })
})
