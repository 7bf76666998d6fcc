/**
 * <kapacity-widget type="news" locale="sk" limit="5" heading-level="2">
 *   <a href="https://…/sk/spravy">Správy o integrácii</a>
 * </kapacity-widget>
 *
 * The newest of the site on the page of a town. What stands inside the element is shown until the list is there
 * and stays if it can not be had. Nothing of the host page is touched and nothing about its reader is sent:
 * no cookies, no storage, one request for the list, however many widgets the page has.
 *
 * Made to work under a strict Content-Security-Policy: the host allows the site in `script-src` and
 * `connect-src`, nothing `unsafe-inline`; styles are a constructed sheet, texts are set as text.
 */
import { checkedFeed } from './checkedFeed'
import type { WidgetFeed } from './WidgetFeed'
import styles from './widget.css?text'

/** In a module or after a late insertion `currentScript` is null; then the page is asked. */
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="/embed/v1."]')

const types = ['news']
const locales = ['sk', 'en', 'uk']
const defaultLimit = 5
/** A reader waits no longer for the list than this, milliseconds; the link is there all the time. */
const patience = 10_000

/** Below this width, CSS pixels, the titles and summaries of a list take half as many lines again. */
const narrow = 480

const requests = new Map<string, Promise<WidgetFeed>>()

/** The feed at an address, asked for once however many widgets want it. */
function feedAt(address: string): Promise<WidgetFeed> {
  const known = requests.get(address)
  if (known) return known
  const request = fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(patience) })
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status}`)
      return response.json()
    })
    .then(checkedFeed)
  requests.set(address, request)
  // A widget that is put in later may try again.
  request.catch(() => requests.delete(address))
  return request
}

let sheet: CSSStyleSheet | undefined

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  part: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.part.value = part
  made.textContent = text
  return made
}

function link(part: string, text: string, href: string): HTMLAnchorElement {
  const made = element('a', part, text)
  made.href = href
  return made
}

class KapacityWidget extends HTMLElement {
  static observedAttributes = ['type', 'locale', 'limit', 'heading-level']

  readonly #root = this.attachShadow({ mode: 'open' })
  #connected = false

  constructor() {
    super()
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(styles)
    }
    this.#root.adoptedStyleSheets = [sheet]
  }

  connectedCallback() {
    this.#connected = true
    this.#show()
  }

  disconnectedCallback() {
    this.#connected = false
  }

  attributeChangedCallback() {
    // The attributes that the element came with are told one by one, before it is connected.
    if (this.#connected) this.#show()
  }

  async #show() {
    const type = this.getAttribute('type') ?? 'news'
    const language = this.getAttribute('locale') ?? this.closest('[lang]')?.getAttribute('lang') ?? ''
    const locale = locales.find((known) => known === language.toLowerCase().split('-')[0]) ?? locales[0]
    const limit = this.#number('limit', defaultLimit, 1, 20)
    const level = this.#number('heading-level', 2, 2, 6)

    // The height is kept free before the list arrives, so that the page under it does not jump.
    this.style.setProperty('--_rows', `${limit}`)
    this.style.setProperty('--_row', this.clientWidth < narrow ? '11rem' : '7rem')
    const box = document.createElement('div')
    box.ariaBusy = 'true'
    box.append(document.createElement('slot'))
    this.#root.replaceChildren(box)

    try {
      if (!types.includes(type)) throw new Error(`no such type: ${type}`)
      const feed = await feedAt(new URL(`v1/${locale}/${type}.json`, script?.src).href)
      if (box.isConnected) box.replaceChildren(...content(feed, limit, level))
    } catch (error) {
      if (box.isConnected) this.style.setProperty('--_rows', '0')
      console.warn(`kapacity-widget: ${error}`)
    }
    box.ariaBusy = null
  }

  #number(attribute: string, standard: number, least: number, most: number) {
    const number = Number.parseInt(this.getAttribute(attribute) ?? '', 10)
    return Math.min(most, Math.max(least, number || standard))
  }
}

function content(feed: WidgetFeed, limit: number, level: number): HTMLElement[] {
  const heading = element(`h${level}` as 'h2', 'title', feed.title)
  const list = element('ul', 'list')
  // Safari drops the semantics of a list without bullets.
  list.role = 'list'
  list.append(
    ...feed.items.slice(0, limit).map((item) => {
      const row = element('li', 'item')
      const date = element('time', 'date', item.dateLabel)
      date.dateTime = item.date
      row.append(link('link', item.title, item.url), date)
      if (item.summary) row.append(element('p', 'summary', item.summary))
      return row
    }),
  )
  const parts = [heading, list, link('more', feed.more.label, feed.more.url)]
  // The page around may be in another language.
  for (const part of parts) part.lang = feed.locale
  return parts
}

if (!customElements.get('kapacity-widget')) customElements.define('kapacity-widget', KapacityWidget)
