import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Config, type HtmlElement, Parser } from 'html-validate'
import { hrefTo } from '../../site/i18n/addresses'
import { type Locale, locales } from '../../site/i18n/locales'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** React escapes these five and no others. */
const decode = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name) => entities[name] ?? whole)

/** A page as it was published. */
export class PublishedPage {
  readonly root: HtmlElement

  constructor(
    readonly address: string,
    readonly reader: 'public' | 'members',
    readonly html: string,
    parser: Parser,
  ) {
    this.root = parser.parseHtml(html)
  }

  get locale(): Locale {
    return this.address.split('/')[1] as Locale
  }

  all(selector: string): HtmlElement[] {
    return this.root.querySelectorAll(selector)
  }

  /** The attribute's value in all elements that the selector finds and that have it. */
  values(selector: string, attribute: string): string[] {
    return this.all(selector).flatMap((element) => {
      const value = element.getAttributeValue(attribute)
      return value === null ? [] : decode(value)
    })
  }

  texts(selector: string): string[] {
    return this.all(selector).map(({ textContent }) => decode(textContent))
  }

  meta(name: string): string | undefined {
    const [value] = ['name', 'property'].flatMap((key) => this.values(`meta[${key}="${name}"]`, 'content'))
    return value
  }

  /** Its own address as it tells it to search engines; pages that are not for them have none. */
  get canonical(): string | undefined {
    return this.values('link[rel="canonical"]', 'href')[0]
  }

  /** hreflang → address. */
  get alternates(): Record<string, string> {
    const links = this.all('link[rel="alternate"][hreflang], link[rel="alternate"][hrefLang]')
    return Object.fromEntries(
      links.map((link) => [
        link.getAttributeValue('hreflang') ?? '',
        decode(link.getAttributeValue('href') ?? ''),
      ]),
    )
  }

  get jsonLd(): unknown[] {
    return [...this.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
      JSON.parse(json ?? ''),
    )
  }
}

/** Everything that is published: the pages, read and parsed, and which other files there are. */
export class PublishedTree {
  readonly pages = new Map<string, PublishedPage>()
  readonly redirects: Record<string, string>

  private constructor(
    private readonly folder: string,
    readonly siteUrl: string,
    parser: Parser,
  ) {
    this.redirects = JSON.parse(readFileSync(path.join(folder, 'redirects.json'), 'utf8'))
    for (const reader of ['public', 'members'] as const) {
      for (const name of this.files(reader)) {
        if (!name.endsWith('.html')) continue
        const address = `/${name.slice(0, -'.html'.length)}`
        this.pages.set(address, new PublishedPage(address, reader, this.read(name, reader), parser))
      }
    }
  }

  static async of(folder: string, siteUrl: string): Promise<PublishedTree> {
    return new PublishedTree(folder, siteUrl, new Parser(await Config.defaultConfig().resolve()))
  }

  /** Names of all files, relative to the reader's folder. */
  files(reader: 'public' | 'members'): string[] {
    const root = path.join(this.folder, reader)
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .sort()
  }

  read(name: string, reader: 'public' | 'members' = 'public'): string {
    return readFileSync(path.join(this.folder, reader, name), 'utf8')
  }

  fileAt(address: string, reader: 'public' | 'members' = 'public'): string {
    return path.join(this.folder, reader, decodeURIComponent(address))
  }

  /** Those that search engines are shown. */
  get listed(): PublishedPage[] {
    return [...this.pages.values()].filter(({ canonical }) => canonical)
  }

  /** The path of one of our own addresses; null for those of others. */
  pathOf(href: string): string | null {
    if (href.startsWith(`${this.siteUrl}/`)) return href.slice(this.siteUrl.length)
    if (href === this.siteUrl) return '/'
    return href.startsWith('/') && !href.startsWith('//') ? href : null
  }

  /** Where a path leads a reader of `reader`: to a page, to a file, or nowhere. */
  target(address: string, reader: 'public' | 'members'): PublishedPage | 'file' | null {
    const [at = ''] = address.split(/[?#]/)
    // Delivery chooses where these two lead.
    if (at === '/' || locales.some((locale) => at === hrefTo(locale, 'find-service'))) return 'file'
    const moved = this.redirects[at]
    if (moved) return this.target(moved, reader)
    const page = this.pages.get(at)
    // A members' page is there for the public, too: as the question who they are.
    if (page) return page
    const folders = reader === 'members' ? (['public', 'members'] as const) : (['public'] as const)
    return folders.some((folder) => /\.[a-z0-9]+$/.test(at) && existsSync(this.fileAt(at, folder)))
      ? 'file'
      : null
  }
}

/** Published to be filled in or shown in another's place; no search engine is shown them. */
export const templates = locales.flatMap((locale) =>
  (['search', 'sign-in', 'feedback', 'offline', 'not-found', 'error'] as const).map((route) =>
    hrefTo(locale, route),
  ),
)
