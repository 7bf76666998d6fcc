/**
 * <kapacity-widget type="services" municipality="trnava" topic="byvanie" locale="uk" limit="5"
 *   look="brief" theme="light" heading-level="2">
 *   <a href="https://…/uk/posluhy/misto/trnava">Послуги міста Трнава</a>
 * </kapacity-widget>
 *
 * News, services, events, materials or the urgent notice on the page of a town. What stands inside the element is
 * shown until the content is there and stays if it cannot be had. Nothing of the host page is touched and nothing
 * about its reader is sent: no cookies, no storage, one request for a file, however many widgets show what is in it.
 *
 * Made to work under a strict Content-Security-Policy: the host allows the site in `script-src` and
 * `connect-src`, nothing `unsafe-inline`; styles are a constructed sheet, texts are set as text.
 */
import { checkedFeed } from './checkedFeed'
import { feedName } from './feedName'
import { growFrames } from './growFrames'
import { mostItems, type WidgetFeed, type WidgetList, type WidgetNotice, type WidgetType } from './WidgetFeed'
import styles from './widget.css?text'

/** In a module or after a late insertion `currentScript` is null; then the page is asked. */
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="/embed/v1."]')

const locales = ['sk', 'en', 'uk']
const defaultLimit = 5
/** A reader waits no longer for the content than this, milliseconds; the link is there all the time. */
const patience = 10_000

/** Below this width, CSS pixels, the titles and summaries of a list take half as many lines again. */
const narrow = 480

const requests = new Map<string, Promise<WidgetFeed>>()

/** The feed at an address, asked for once however many widgets want it. */
function feedAt(address: string): Promise<WidgetFeed> {
  const known = requests.get(address)
  if (known) return known
  const request = fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(patience) }).then(
    (response) => {
      if (!response.ok) throw new Error(`${response.status}`)
      return response.json()
    },
  )
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
  // The name for the host page's ::part(), and for our own style sheet, which a frame shares.
  made.part.value = made.className = part
  made.textContent = text
  return made
}

function link(part: string, text: string, href: string): HTMLAnchorElement {
  const made = element('a', part, text)
  made.href = href
  return made
}

class KapacityWidget extends HTMLElement {
  static observedAttributes = ['type', 'municipality', 'topic', 'locale', 'limit', 'look', 'heading-level']

  readonly #root = this.attachShadow({ mode: 'open' })
  #connected = false
  /** Whether it is hidden by itself, and not by the page around. */
  #hid = false

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
    const type = (this.getAttribute('type') ?? 'news') as WidgetType
    const language = this.getAttribute('locale') ?? this.closest('[lang]')?.getAttribute('lang') ?? ''
    const locale = locales.find((known) => known === language.toLowerCase().split('-')[0]) ?? locales[0]
    const limit = this.#number('limit', defaultLimit, 1, mostItems)
    const level = this.#number('heading-level', 2, 2, 6)
    const brief = this.getAttribute('look') === 'brief'

    if (this.#hid) this.hidden = this.#hid = false

    // The height is kept free before a list arrives, so that the page under it does not jump. A notice is rare, and
    // an empty place for it would be there always.
    const isList = type !== 'notice'
    this.#reserve(isList ? limit : -1, brief)
    const box = document.createElement('div')
    box.ariaBusy = 'true'
    box.append(document.createElement('slot'))
    this.#root.replaceChildren(box)

    try {
      const name = feedName(this.getAttribute('municipality') ?? '', this.getAttribute('topic') ?? '')
      const feed = await feedAt(new URL(`v1/${locale}/${name}`, script?.src).href)
      const content = checkedFeed(feed, type)
      if (box.isConnected) {
        box.lang = feed.locale
        // The page around may be in another language, and run from right to left.
        box.dir = 'ltr'
        box.replaceChildren(
          ...('items' in content ? listParts(content, limit, level, brief) : noticeParts(content, level)),
        )
        if ('text' in content && !content.text) this.hidden = this.#hid = true
      }
    } catch (error) {
      if (box.isConnected) this.#reserve(-1, brief)
      console.warn(`kapacity-widget: ${error}`)
    }
    box.ariaBusy = null
  }

  /** Keeps the height of so many rows free; of nothing at all below none. */
  #reserve(rows: number, brief: boolean) {
    const lines = (brief ? 3.75 : 7) * (this.clientWidth < narrow ? 1.6 : 1)
    this.style.setProperty('--_height', rows < 0 ? '0' : `${6 + rows * lines}rem`)
  }

  #number(attribute: string, standard: number, least: number, most: number) {
    const number = Number.parseInt(this.getAttribute(attribute) ?? '', 10)
    return Math.min(most, Math.max(least, number || standard))
  }
}

const heading = (level: number, text: string) => element(`h${level}` as 'h2', 'title', text)

function listParts(
  { title, more, empty, items }: WidgetList,
  limit: number,
  level: number,
  brief: boolean,
): HTMLElement[] {
  const list = element('ul', 'list')
  // Safari drops the semantics of a list without bullets.
  list.role = 'list'
  list.append(
    ...items.slice(0, limit).map((item) => {
      const row = element('li', 'item')
      row.append(link('link', item.title, item.url))
      if (item.date) {
        const date = element('time', 'date', item.label)
        date.dateTime = item.date
        row.append(date)
      } else if (item.label) row.append(element('span', 'label', item.label))
      if (item.summary && !brief) row.append(element('p', 'summary', item.summary))
      return row
    }),
  )
  return [
    heading(level, title),
    items.length > 0 ? list : element('p', 'empty', empty),
    link('more', more.label, more.url),
  ]
}

function noticeParts({ title, level: urgency, text, link: to }: WidgetNotice, level: number): HTMLElement[] {
  const notice = element('p', `notice ${urgency}`, text)
  return [heading(level, title), notice, ...(to ? [link('more', to.label, to.url)] : [])]
}

if (!customElements.get('kapacity-widget')) {
  customElements.define('kapacity-widget', KapacityWidget)
  if (script) growFrames(new URL(script.src).origin)
}
