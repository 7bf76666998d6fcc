import { placeAt } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import type { FileTree } from './FileTree'
import type { Redirects } from './Redirects'
import { requestPath } from './requestPath'

/** What a published page says of itself to those who link to it. */
export interface PublishedPage {
  /** Its present address; absolute. */
  url: string
  address: string
  locale: Locale
  /** The site's name. */
  site: string
  title: string
  description: string
  /** The picture for sharing; absolute. */
  picture: string
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** React writes these five, and no others. */
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name) => entities[name] ?? '')

/** The public page at an address of ours, absolute or not, now or formerly; null where search engines find none. */
export function publishedPage(
  files: FileTree,
  redirects: Redirects,
  siteUrl: string,
  given: string,
): PublishedPage | null {
  if (!URL.canParse(given, siteUrl)) return null
  const url = new URL(given, siteUrl)
  const asked = requestPath(url.pathname)
  if (url.origin !== new URL(siteUrl).origin || 'problem' in asked || asked.hidden) return null
  for (const address of [asked.path, redirects.targetOf(asked.path)]) {
    const place = address && placeAt(address)
    const head = place && files.find(address, ['identity'])?.body?.toString().split('</head>')[0]
    if (!head) continue
    const meta = (name: string) =>
      decode(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(head)?.[1] ?? '')
    const canonical = meta('og:url')
    if (canonical === '') return null
    return {
      url: canonical,
      address,
      locale: place.locale,
      site: meta('og:site_name'),
      title: meta('og:title'),
      description: meta('og:description'),
      picture: meta('og:image'),
    }
  }
  return null
}
