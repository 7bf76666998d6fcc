/**
 * The whole published tree, page by page: what search engines, feed readers, social networks and browsers make of it.
 * Faults are gathered over all pages, so that a failure names all of them at once.
 */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { HtmlValidate } from 'html-validate'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { xml2js } from 'xml-js'
import { shareSize } from '../../site/content/sharePicture'
import { hrefTo, placeAt } from '../../site/i18n/addresses'
import { locales } from '../../site/i18n/locales'
import { translator } from '../../site/i18n/translator'
import type { Installation } from '../Installation'
import { ownInstallation } from '../ownInstallation'
import { htmlRules } from './htmlRules'
import { type PublishedPage, PublishedTree, templates } from './PublishedTree'
import { structuredDataFaults } from './structuredData'

let kapacity: Installation
let tree: PublishedTree

beforeAll(async () => {
  kapacity = ownInstallation()
  await kapacity.complete()
  tree = await PublishedTree.of(
    path.join(kapacity.dataDir, 'published', 'current'),
    kapacity.env.SITE_URL ?? '',
  )
  expect(tree.pages.size).toBeGreaterThan(300)
})

/** `check` answers with what is wrong with a page, in a few words each. */
async function faultsIn(
  pages: Iterable<PublishedPage>,
  check: (page: PublishedPage) => string[] | Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = []
  for (const page of pages) {
    for (const fault of await check(page)) faults.push(`${page.address}: ${fault}`)
  }
  return faults.length > 40 ? [...faults.slice(0, 40), `… and ${faults.length - 40} more`] : faults
}

/** An element of a parsed XML file: name → children. */
interface Xml {
  [name: string]: Xml[]
}
/** Parses strictly: what is not well-formed throws. */
function parseXml(text: string): { name: string; children: Xml } {
  interface Element {
    type: string
    name?: string
    text?: string
    cdata?: string
    attributes?: Record<string, string>
    elements?: Element[]
  }
  const convert = ({ elements = [], attributes = {} }: Element): Xml => {
    const found: Xml = {}
    const text = elements.map((each) => each.text ?? each.cdata ?? '').join('')
    Object.assign(found, { text, attributes })
    for (const each of elements) {
      if (each.type !== 'element' || !each.name) continue
      found[each.name] = [...(found[each.name] ?? []), convert(each)]
    }
    return found
  }
  const document = xml2js(text) as Element
  const root = document.elements?.find(({ type }) => type === 'element')
  if (!root?.name) throw new Error('The file has no element.')
  return { name: root.name, children: convert(root) }
}
const textOf = (element: Xml | undefined) => String(element?.text ?? '')
const attributeOf = (element: Xml | undefined, name: string) =>
  (element?.attributes as unknown as Record<string, string> | undefined)?.[name]

describe('every page', () => {
  it('is written in letters that our font has', async () => {
    const styles = readFileSync(new URL('../../site/app/styles/fonts.css', import.meta.url), 'utf8')
    const ranges = [...styles.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)],
    )
    const isOurs = (letter: string) => {
      const code = letter.codePointAt(0) ?? 0
      return code < 32 || ranges.some(([from = 0, to = 0]) => from <= code && code <= to)
    }
    const found = await faultsIn(tree.pages.values(), (page) =>
      [...new Set(page.texts('body').join(''))]
        .filter((letter) => !isOurs(letter))
        .map((letter) => `${letter} (U+${letter.codePointAt(0)?.toString(16)})`),
    )
    expect(found).toEqual([])
  })

  it('is valid HTML', async () => {
    const htmlValidate = new HtmlValidate(htmlRules)
    const faults = await faultsIn(tree.pages.values(), async ({ html }) => {
      const { results } = await htmlValidate.validateString(html)
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      )
    })
    expect(faults).toEqual([])
  })

  it('has a title of its own in its language, and a description, neither too long', async () => {
    const known = new Map<string, string>()
    const faults = await faultsIn(tree.pages.values(), (page) => {
      const [title = '', ...others] = page.texts('title')
      const description = page.meta('description')
      const key = `${page.reader} ${page.locale} ${title}`
      const twin = known.get(key)
      known.set(key, page.address)
      return [
        ...(others.length > 0 ? ['has several titles'] : []),
        ...(twin ? [`has the title of ${twin}: ${title}`] : []),
        // The CMS takes 200 characters of a title and 300 of a summary.
        ...(title.length < 5 || title.length > 220 ? [`has a title of ${title.length} characters`] : []),
        ...(page.canonical && !description ? ['has no description'] : []),
        ...(description !== undefined && (description.length < 10 || description.length > 300)
          ? [`has a description of ${description.length} characters: ${description}`]
          : []),
      ]
    })
    expect(faults).toEqual([])
  })

  it('is either for search engines, under its own address, or asks them to leave it alone', async () => {
    const faults = await faultsIn(tree.pages.values(), (page) => {
      const closed =
        page.reader === 'members' ||
        templates.includes(page.address) ||
        page.address === hrefTo(page.locale, 'members')
      const wanted = closed ? undefined : tree.siteUrl + page.address
      return [
        ...(page.canonical === wanted ? [] : [`is canonical as ${page.canonical}`]),
        ...((page.meta('robots') === 'noindex') === closed
          ? []
          : [`says ${page.meta('robots')} to search engines`]),
        ...(page.canonical && page.meta('og:url') !== page.canonical ? ['has another og:url'] : []),
      ]
    })
    expect(faults).toEqual([])
  })

  it('names its translations, each of which names the same ones', async () => {
    const faults = await faultsIn(tree.pages.values(), (page) => {
      const { alternates, canonical, locale } = page
      if (!canonical) return Object.keys(alternates).length > 0 ? ['has alternates'] : []
      const ready = locales.filter((other) => alternates[other])
      const found = alternates[locale] === canonical ? [] : ['does not name itself']
      if (alternates['x-default'] !== alternates[ready[0] ?? '']) found.push('has another x-default')
      if (Object.keys(alternates).length !== ready.length + 1) found.push('names a language that is none')
      for (const other of ready) {
        const twin = tree.pages.get(tree.pathOf(alternates[other] ?? '') ?? '')
        if (!twin) found.push(`names a page that is not there: ${alternates[other]}`)
        else if (JSON.stringify(twin.alternates) !== JSON.stringify(alternates))
          found.push(`${twin.address} names others: ${JSON.stringify(twin.alternates)}`)
        else if (twin.locale !== other) found.push(`${twin.address} is not in the language ${other}`)
      }
      return found
    })
    expect(faults).toEqual([])
  })

  it('links to what is there, down to the anchor', async () => {
    const faults = await faultsIn(tree.pages.values(), (page) => {
      const links = [...page.values('a', 'href'), ...page.values('form', 'action')]
      return [...new Set(links)].flatMap((href) => {
        if (href.startsWith('#')) return hasAnchor(page, href.slice(1)) ? [] : [`has no anchor ${href}`]
        if (/^(?:mailto|tel|webcal):\S+$/.test(href)) return []
        // "Try again": the page in whose place this one stands.
        if (href === '' && page.address === hrefTo(page.locale, 'offline')) return []
        const address = tree.pathOf(href)
        if (address === null) return /^https?:\/\/\S+$/.test(href) ? [] : [`has the link "${href}"`]
        const target = tree.target(address, page.reader)
        if (!target) return [`leads to ${address}, which is not there`]
        const [, anchor] = address.split('#')
        if (!anchor || target === 'file') return []
        return hasAnchor(target, anchor) ? [] : [`leads to ${address}, which has no such anchor`]
      })
    })
    expect(faults).toEqual([])
  })

  it('says where to learn how it is embedded: of itself, if search engines may list it', async () => {
    const faults = await faultsIn(tree.pages.values(), (page) => {
      const [canonical] = page.values('link[rel="canonical"]', 'href')
      const told = page
        .values('link[type="application/json+oembed"]', 'href')
        .map((href) => new URL(href).searchParams.get('url'))
      return told.join() === (canonical ?? '') ? [] : [`names ${told} for ${canonical}`]
    })
    expect(faults).toEqual([])
    const listed = [...tree.pages.values()].flatMap((page) =>
      page.values('link[type="application/json+oembed"]', 'href'),
    )
    for (const href of listed.slice(0, 20)) expect((await fetch(href)).status, href).toBe(200)
  })

  it('shows pictures and uses files that are there', async () => {
    const faults = await faultsIn(tree.pages.values(), (page) => {
      const named = [
        ...page.values('img', 'src'),
        ...page.values('script', 'src'),
        ...page.values('link[rel="stylesheet"]', 'href'),
        ...page.values('link[rel="icon"]', 'href'),
        ...page.values('link[rel="manifest"]', 'href'),
        ...page.values('link[rel="preload"]', 'href'),
        ...page
          .all('link[type]')
          // An answer of delivery's; see above.
          .filter((link) => link.getAttributeValue('type') !== 'application/json+oembed')
          .map((link) => link.getAttributeValue('href') ?? ''),
        ...[...page.values('img', 'srcset'), ...page.values('source', 'srcset')].flatMap((set) =>
          set.split(', ').map((each) => each.split(' ')[0] ?? ''),
        ),
      ]
      const missing = [...new Set(named)].filter(
        (href) => tree.target(tree.pathOf(href) ?? '', page.reader) !== 'file',
      )
      const unsized = page
        .all('img')
        .filter((img) => !(Number(img.getAttributeValue('width')) && Number(img.getAttributeValue('height'))))
      return [
        ...missing.map((href) => `needs ${href}, which is not there`),
        ...unsized.map((img) => `does not say how large ${img.getAttributeValue('src')} is`),
      ]
    })
    expect(faults).toEqual([])
  })

  // What a reader on a poor connection has to fetch. Small scripts gain nothing by being compressed.
  const weightOf = (address: string, reader: 'public' | 'members') =>
    [`${address}.br`, address]
      .map((name) => statSync(tree.fileAt(name, reader), { throwIfNoEntry: false }))
      .find((found) => found !== undefined)?.size ?? Number.NaN

  it('weighs no more than 14 kB with its style sheet, as it is sent, and 2 kB for paper, which nothing waits for', async () => {
    let heaviest = 0
    const faults = await faultsIn(tree.pages.values(), (page) => {
      const weightOfStyles = (styles: string[]) =>
        styles.reduce((sum, href) => sum + weightOf(href, 'public'), 0)
      const onPaper = page.values('link[rel="stylesheet"][media="print"]', 'href')
      const onScreen = page.values('link[rel="stylesheet"]', 'href').filter((href) => !onPaper.includes(href))
      const weight = weightOf(`${page.address}.html`, page.reader) + weightOfStyles(onScreen)
      heaviest = Math.max(heaviest, weight)
      return [
        ...(onScreen.length > 0 && weight <= 14_000 ? [] : [`weighs ${weight} bytes`]),
        ...(onPaper.length > 0 && weightOfStyles(onPaper) <= 2_000
          ? []
          : ['has no small style sheet for paper']),
      ]
    })
    process.stdout.write(`The heaviest page with its style sheet: ${heaviest} bytes\n`)
    expect(faults).toEqual([])
  })

  it('has at most 10 kB of script, none of it inline and none that reading waits for', async () => {
    const faults = await faultsIn(tree.pages.values(), (page) => {
      const scripts = [...new Set(page.values('script', 'src'))]
      const weight = scripts.reduce((sum, href) => sum + weightOf(href, 'public'), 0)
      return [
        ...(weight <= 10_000 ? [] : [`has ${weight} bytes of script`]),
        ...(page.html.match(/<script\b(?! type="(?:module"[^>]* src=|application\/ld\+json"))[^>]*>/g) ?? []),
      ]
    })
    expect(faults).toEqual([])
  })

  it('loads at once the picture that may be seen first, and no other', async () => {
    const isLazy = (image: string) => image.includes('loading="lazy"')
    const faults = await faultsIn(tree.pages.values(), ({ html }) => {
      const [first, ...others] = html.match(/<img\b[^>]*>/g) ?? []
      return [...(first && isLazy(first) ? [first] : []), ...others.filter((image) => !isLazy(image))]
    })
    expect(faults).toEqual([])
  })

  it('has fonts of at most 60 kB, and shows its text before they are there', () => {
    const fonts = tree.files('public').filter((name) => name.endsWith('.woff2'))
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.reduce((sum, name) => sum + weightOf(`/${name}`, 'public'), 0)).toBeLessThanOrEqual(60_000)
    const styles = tree.files('public').filter((name) => name.startsWith('assets/') && name.endsWith('.css'))
    const faces = styles.flatMap((name) => tree.read(name).match(/@font-face\{[^}]*\}/g) ?? [])
    for (const face of faces) expect(face).toMatch(/font-display:optional|src:local\(/)
    // The font that stands in has the same measures, so that the first page looks like the next one.
    expect(faces.some((face) => face.includes('size-adjust'))).toBe(true)
  })

  it('has structured data with all that its kind must have', async () => {
    const types = new Set<string>()
    const faults = await faultsIn(tree.pages.values(), (page) => {
      const things = page.jsonLd
      for (const thing of things as { '@type': string }[]) types.add(thing['@type'])
      return structuredDataFaults(things, (address) => {
        const ours = tree.pathOf(address)
        return ours === null || tree.target(ours, page.reader) !== null
      })
    })
    expect(faults).toEqual([])
    for (const type of [
      'NewsArticle',
      'BreadcrumbList',
      'FAQPage',
      'GovernmentOrganization',
      'Organization',
      'WebSite',
    ]) {
      expect(types, type).toContain(type)
    }
  })
})

describe('sharing', () => {
  it('shows a picture with the title of each listed page, and has no other pictures', async () => {
    const shown = new Set<string>()
    const faults = await faultsIn(tree.pages.values(), (page) => {
      const image = page.meta('og:image')
      if (!page.canonical) return image ? ['has a picture, though it is not listed'] : []
      const address = tree.pathOf(image ?? '') ?? ''
      shown.add(address)
      // The name of the site is on the picture anyway; that of the home page says what the site is for.
      const title = page.address === hrefTo(page.locale, '') ? '' : (page.meta('og:title') ?? '')
      const alt = page.meta('og:image:alt') ?? ''
      const described = title ? alt === translator(page.locale)('share.alt', { title }) : alt !== ''
      return [
        ...(tree.target(address, 'public') === 'file' ? [] : [`has no picture at ${image}`]),
        ...(page.meta('og:image:width') === String(shareSize.width) ? [] : ['has no width']),
        ...(page.meta('og:image:height') === String(shareSize.height) ? [] : ['has no height']),
        ...(page.meta('twitter:card') === 'summary_large_image' ? [] : ['has no card']),
        ...(described ? [] : [`describes the picture as "${alt}"`]),
      ]
    })
    expect(faults).toEqual([])
    const there = tree.files('public').filter((name) => name.startsWith('share/'))
    expect(there.map((name) => `/${name}`)).toEqual([...shown].sort())
  })

  it('has pictures of the right size that no phone waits for', async () => {
    const names = tree.files('public').filter((name) => name.startsWith('share/'))
    for (const name of names) expect(statSync(tree.fileAt(name)).size, name).toBeLessThan(40_000)
    // All come from one place; some are enough to tell that it makes what it should.
    for (const name of names.slice(0, 10)) {
      expect(await sharp(tree.fileAt(name)).metadata()).toMatchObject({ format: 'png', ...shareSize })
    }
  })
})

describe('the sitemaps', () => {
  const time = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
  const index = () => parseXml(tree.read('sitemap.xml'))
  const sitemaps = () =>
    (index().children.sitemap ?? []).map((sitemap) => {
      const address = tree.pathOf(textOf(sitemap.loc?.[0])) ?? ''
      return {
        address,
        changed: textOf(sitemap.lastmod?.[0]),
        root: parseXml(tree.read(address.slice(1))),
      }
    })

  it('are named by the index, which is named in robots.txt, and by no other', () => {
    expect(tree.read('robots.txt')).toContain(`Sitemap: ${tree.siteUrl}/sitemap.xml`)
    expect(index().name).toBe('sitemapindex')
    const files = tree.files('public').filter((name) => name.startsWith('sitemaps/') && name.endsWith('.xml'))
    expect(
      sitemaps()
        .map(({ address }) => address)
        .sort(),
    ).toEqual(files.map((name) => `/${name}`))
  })

  it('list every page that is for search engines once, and no other page', () => {
    const listed = sitemaps().flatMap(({ root }) =>
      (root.children.url ?? []).map(({ loc }) => textOf(loc?.[0])),
    )
    expect([...listed].sort()).toEqual(tree.listed.map(({ canonical }) => canonical).sort())
  })

  it('say when each page last changed, and of each sitemap when the last of them did', () => {
    for (const { address, changed, root } of sitemaps()) {
      const times = (root.children.url ?? []).map(({ lastmod }) => textOf(lastmod?.[0]))
      for (const each of times) expect(each, address).toMatch(time)
      const last = times.sort().at(-1) ?? ''
      expect(changed, address).toMatch(time)
      // The page that is the home page is in one sitemap and counts in another.
      expect(changed >= last, `${address}: ${changed} is before ${last}`).toBe(true)
    }
  })

  it('name the same translations as the pages, and pictures that are there', () => {
    let pictures = 0
    for (const { root } of sitemaps()) {
      for (const url of root.children.url ?? []) {
        const address = tree.pathOf(textOf(url.loc?.[0])) ?? ''
        const alternates = Object.fromEntries(
          (url['xhtml:link'] ?? []).map((link) => [attributeOf(link, 'hreflang'), attributeOf(link, 'href')]),
        )
        expect(alternates, address).toEqual(tree.pages.get(address)?.alternates)
        for (const image of url['image:image'] ?? []) {
          pictures += 1
          const picture = tree.pathOf(textOf(image['image:loc']?.[0])) ?? ''
          expect(tree.target(picture, 'public'), picture).toBe('file')
        }
      }
    }
    expect(pictures).toBeGreaterThan(10)
  })
})

describe('the feeds', () => {
  const feeds = (ending: string) =>
    tree.files('public').filter((name) => /^[a-z]{2}\/(?:.+\/)?feed\./.test(name) && name.endsWith(ending))
  /** The page that a feed is below of. */
  const pageOf = (name: string) => tree.pages.get(`/${name.replace(/\/feed\.[a-z]+$/, '')}`)

  it('are there for each language and each topic in it', () => {
    for (const locale of locales) {
      const topics = [...tree.pages.keys()].filter((address) => {
        const place = placeAt(address)
        return place?.locale === locale && place.route === 'topics/:slug'
      })
      expect(topics.length).toBeGreaterThan(5)
      for (const ending of ['.xml', '.json']) {
        expect(feeds(ending).filter((name) => name.startsWith(`${locale}/`)).length).toBe(topics.length + 1)
      }
    }
  })

  it('are linked from the page that they are about', () => {
    for (const name of [...feeds('.xml'), ...feeds('.json')]) {
      const type = name.endsWith('.xml') ? 'application/atom+xml' : 'application/feed+json'
      expect(pageOf(name)?.values(`link[type="${type}"]`, 'href'), name).toEqual([`${tree.siteUrl}/${name}`])
    }
  })

  it('have in Atom all that RFC 4287 asks for', () => {
    for (const name of feeds('.xml')) {
      const { name: root, children } = parseXml(tree.read(name))
      expect(root, name).toBe('feed')
      expect(textOf(children.id?.[0]), name).toBe(`${tree.siteUrl}/${name}`)
      expect(textOf(children.title?.[0]), name).not.toBe('')
      expect(textOf(children.author?.[0]?.name?.[0]), name).not.toBe('')
      expect(Date.parse(textOf(children.updated?.[0])), name).not.toBeNaN()
      const ids = (children.entry ?? []).map((entry) => textOf(entry.id?.[0]))
      expect(new Set(ids).size, name).toBe(ids.length)
      for (const entry of children.entry ?? []) {
        expect(textOf(entry.title?.[0]), name).not.toBe('')
        expect(Date.parse(textOf(entry.updated?.[0])), name).not.toBeNaN()
        const page = tree.pages.get(tree.pathOf(attributeOf(entry.link?.[0], 'href') ?? '') ?? '')
        expect(page?.reader, name).toBe('public')
        expect(page?.locale, name).toBe(name.slice(0, 2))
      }
    }
  })

  it('have in JSON all that JSON Feed 1.1 asks for, and tell the same', () => {
    for (const name of feeds('.json')) {
      const feed = JSON.parse(tree.read(name))
      expect(feed, name).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        feed_url: `${tree.siteUrl}/${name}`,
        language: name.slice(0, 2),
      })
      expect(feed.title, name).toMatch(/\S/)
      expect(tree.target(tree.pathOf(feed.home_page_url) ?? '', 'public'), name).not.toBeNull()
      for (const item of feed.items) {
        expect(item, name).toMatchObject({
          id: item.url,
          title: expect.stringMatching(/\S/),
          content_text: expect.stringMatching(/\S/),
        })
        expect(Date.parse(item.date_published), name).not.toBeNaN()
        expect(Date.parse(item.date_modified), name).not.toBeNaN()
      }
      const atom = parseXml(tree.read(name.replace(/json$/, 'xml'))).children
      expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(
        (atom.entry ?? []).map((entry) => textOf(entry.id?.[0])),
      )
    }
  })

  it('of a topic hold only what its page and language have', () => {
    const [name = ''] = feeds('.json').filter((each) => each.split('/').length > 2)
    const all = JSON.parse(tree.read(`${name.slice(0, 2)}/feed.json`)).items.length
    expect(JSON.parse(tree.read(name)).items.length).toBeLessThan(all)
  })
})

const anchors = new WeakMap<PublishedPage, Set<string>>()
function hasAnchor(page: PublishedPage, name: string): boolean {
  const known = anchors.get(page) ?? new Set(page.values('[id]', 'id'))
  anchors.set(page, known)
  // The top of every page (HTML, 7.4.6.4).
  return name === 'top' || known.has(decodeURIComponent(name))
}
