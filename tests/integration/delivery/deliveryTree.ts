import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { hrefTo } from '../../../site/i18n/addresses'
import { type Locale, locales } from '../../../site/i18n/locales'
import { translator } from '../../../site/i18n/translator'
import type { SearchLine } from '../../../site/search/SearchRecord'
import { widgetFeed } from '../../e2e/town/widgetFeed'

const page = (locale: string, title: string, body = '') =>
  `<!DOCTYPE html><html lang="${locale}"><head><meta charSet="utf-8"/><title>${title}</title></head><body>` +
  `<main><h1>${title}</h1>${body}<p>${`${title}, text stránky. `.repeat(40)}</p></main></body></html>`

const notFound = {
  sk: 'Túto stránku sme nenašli',
  en: 'We could not find this page',
  uk: 'Цієї сторінки не знайдено',
}
const failed = { sk: 'Niečo sa pokazilo', en: 'Something went wrong', uk: 'Щось пішло не так' }

/** A published tree as publishing writes it, in a folder of its own. */
export class DeliveryTree {
  readonly publishedDir = mkdtempSync(path.join(tmpdir(), 'kapacity-delivery-'))
  private release = 'a'

  constructor() {
    this.fill(this.release)
    this.switchTo(this.release)
  }

  /** Writes a file into the tree as publishing does: whole and at once, with its compressed twins. */
  write(file: string, body: string | Buffer, { twins = true, release = this.release } = {}): void {
    const target = path.join(this.folder(release), file)
    mkdirSync(path.dirname(target), { recursive: true })
    const put = (name: string, bytes: string | Buffer) => {
      writeFileSync(`${name}.tmp`, bytes)
      renameSync(`${name}.tmp`, name)
    }
    if (twins) {
      put(`${target}.br`, brotliCompressSync(body))
      put(`${target}.gz`, gzipSync(body))
    }
    put(target, body)
  }

  remove(file: string): void {
    for (const ending of ['', '.br', '.gz'])
      rmSync(path.join(this.folder(this.release), file + ending), { force: true })
  }

  /** Adds lines to a language's search file. */
  search(locale: Locale, ...lines: SearchLine[]): void {
    appendFileSync(this.searchFile(locale), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }

  searchFile(locale: Locale): string {
    return path.join(this.folder(this.release), 'search', `${locale}.jsonl`)
  }

  /** Makes another release, lets the caller change it, and swaps it in. */
  swap(change: (write: (file: string, body: string) => void) => void): void {
    const next = `${this.release}x`
    this.fill(next)
    change((file, body) => this.write(file, body, { release: next }))
    this.switchTo(next)
  }

  delete(): void {
    rmSync(this.publishedDir, { recursive: true })
  }

  private folder(release: string) {
    return path.join(this.publishedDir, 'releases', release)
  }

  private switchTo(release: string) {
    this.release = release
    const link = path.join(this.publishedDir, 'current.tmp')
    symlinkSync(path.join('releases', release), link)
    renameSync(link, path.join(this.publishedDir, 'current'))
  }

  private fill(release: string) {
    const write = (file: string, body: string | Buffer, twins = true) =>
      this.write(file, body, { twins, release })
    for (const locale of locales) {
      const put = (address: string, body: string) => write(`public${address}.html`, body)
      put(hrefTo(locale, ''), page(locale, 'KapaCITY'))
      put(hrefTo(locale, 'news'), page(locale, 'Správy'))
      put(hrefTo(locale, 'news/:slug', { slug: 'memorandum' }), page(locale, 'Memorandum'))
      put(hrefTo(locale, 'not-found'), page(locale, notFound[locale]))
      put(hrefTo(locale, 'error'), page(locale, failed[locale]))
      put(hrefTo(locale, 'offline'), page(locale, translator(locale)('offline.title')))
      put(
        hrefTo(locale, 'search'),
        page(
          locale,
          'Search',
          `<form role="search" action="${hrefTo(locale, 'search')}"><input type="search" name="q" value="__QUERY__"/></form><div data-slot="results"></div>`,
        ),
      )
      put(
        hrefTo(locale, 'sign-in'),
        page(
          locale,
          'Sign-in',
          `<div data-slot="message"></div><form method="post" action="${hrefTo(locale, 'sign-in')}"><input type="hidden" name="next" value="${hrefTo(locale, 'members')}"/></form>`,
        ),
      )
      put(
        hrefTo(locale, 'feedback'),
        page(
          locale,
          'Feedback',
          '<div data-slot="message"></div><form method="post"><textarea name="comment">__COMMENT__</textarea><input name="page" value="__PAGE__"/></form>',
        ),
      )
      put(hrefTo(locale, 'services'), page(locale, 'Services'))
      const [town, topic] = ['trnava', 'byvanie']
      put(hrefTo(locale, 'services/town/:town', { town }), page(locale, 'Trnava'))
      put(hrefTo(locale, 'services/topic/:topic', { topic }), page(locale, 'Housing'))
      put(hrefTo(locale, 'topics/:slug', { slug: 'bezpecnost' }), page(locale, 'Safety'))
      put(hrefTo(locale, 'services/town/:town/:topic', { town, topic }), page(locale, 'Housing in Trnava'))
      const members = hrefTo(locale, 'members')
      write(`members${members}.html`, page(locale, 'Members only'))
      write(
        `members${hrefTo(locale, 'members/materials/:slug', { slug: 'prirucka' })}.html`,
        page(locale, 'Secret guide'),
      )
      write(`public/${locale}/feed.xml`, '<feed xmlns="http://www.w3.org/2005/Atom"/>')
      write(`public/${locale}/temy/byvanie/feed.json`, `{"items":[]}${' '.repeat(300)}`)
      const feed = JSON.stringify({ ...widgetFeed, locale })
      for (const name of ['all', 'town.trnava', 'town.trnava.byvanie', 'town.zilina', 'topic.byvanie'])
        write(`public/embed/v1/${locale}/${name}.json`, feed)
      put(
        hrefTo(locale, 'widgets'),
        page(
          locale,
          'Widgets',
          `<form><option value="trnava" data-choice="municipality=trnava">Trnava</option><option value="services" data-choice="type=services">S</option></form>
          <div data-slot="preview"></div><div data-slot="frame-town"></div>
          <pre>&lt;kapacity-widget__ATTRIBUTES__&gt;&lt;a href=&quot;__MORE__&quot;&gt;__TITLE__&lt;/a&gt;</pre>
          <pre>&lt;iframe src=&quot;__FRAME__&quot; height=&quot;__HEIGHT__&quot;&gt;</pre>`,
        ),
      )
      const described = (property: string, content: string) =>
        `<meta property="${property}" content="${content}"/>`
      const materials = hrefTo(locale, 'materials')
      put(
        materials,
        page(locale, 'Materials').replace(
          '</head>',
          [
            described('og:url', `http://localhost:3000${materials}`),
            described('og:title', 'Deti &amp; &quot;škola&quot;'),
            described('og:site_name', 'KapaCITY'),
            described('og:image', 'http://localhost:3000/share/1-0123456789abcdef01234567.png'),
            described('og:description', '&lt;script&gt; a iné'),
            '</head>',
          ].join(''),
        ),
      )
      mkdirSync(path.join(this.folder(release), 'search'), { recursive: true })
      writeFileSync(path.join(this.folder(release), 'search', `${locale}.jsonl`), '')
    }
    write('members/embed/v1/domains.json', '{"trnava":["www.trnava.sk"],"zilina":["*"]}', false)
    write('public/embed/frame.css', 'body{margin:0}')
    write('public/embed/frame.js', 'parent')
    write('public/sw.js', 'self.addEventListener')
    write('public/robots.txt', 'User-agent: *\n', false)
    write('public/sitemap.xml', '<urlset/>', false)
    write('public/speculation-rules.json', '{"prefetch":[]}', false)
    write('public/assets/site.css', `body{color:black}${'/* */'.repeat(100)}`)
    write('public/elements/search-suggest.0123456789ab.js', 'customElements')
    write('public/embed/v1.js', 'customElements')
    write('public/embed/v1.0123456789ab.js', 'customElements')
    write('public/media/Námestie 1.webp', Buffer.from('a picture of a square'), false)
    write('public/share/1-0123456789abcdef01234567.png', Buffer.from('a picture of a title'), false)
    write('public/media/plan.png', Buffer.alloc(3000, 'x'), false)
    write('public/files/plan.pdf', Buffer.alloc(700_000, 'large file '), false)
    write('public/files/plan.exe', Buffer.from('MZ'), false)
    write('members/members-files/Internal.pdf', Buffer.from('%PDF internal'), false)
    write(
      'redirects.json',
      JSON.stringify({
        '/sk/spravy/stare-memorandum': '/sk/spravy/memorandum',
        '/old/page.html': '/sk',
        '/stará stránka': '/sk/spravy/memorandum#číslo',
        '/partner': 'https://partner.example/a',
        '/evil': '//evil.example/',
        '/script': 'javascript:alert(1)',
        '/sk/spravy': '/sk',
        '/sk/stare-materialy': '/sk/materialy',
        '/embed/v1/sk/town.tyrnavia.json': '/embed/v1/sk/town.trnava.json',
      }),
      false,
    )
  }
}
