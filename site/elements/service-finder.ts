/**
 * <service-finder data-failed="…">
 *   <form action="/sk/najst-sluzbu"> <select name="town">…</select> <select name="topic">…</select> … </form>
 * </service-finder>
 *
 * Without script the form opens the page of the chosen town and topic. With script the services on that page are
 * listed under the form as soon as both are chosen: the page itself is fetched, and what it says and its cards are
 * shown here, or a link to it where it has no cards.
 */
class ServiceFinder extends HTMLElement {
  #request: AbortController | undefined
  readonly #note = document.createElement('p')
  readonly #found = document.createElement('div')

  connectedCallback() {
    const form = this.querySelector('form')
    if (!form || this.#note.isConnected) return
    // Screen readers announce only changes of what was there before; of the services, how many there are is enough.
    this.#note.role = 'status'
    this.append(this.#note, this.#found)
    form.addEventListener('change', () => this.#find(form))
    // The browser keeps what was chosen when a reader comes back.
    addEventListener('pageshow', () => this.#find(form), { once: true })
  }

  async #find(form: HTMLFormElement) {
    this.#request?.abort()
    const asked = new URLSearchParams([...new FormData(form)] as [string, string][])
    if ([...asked.values()].some((value) => value === '')) return this.#show('')

    this.#request = new AbortController()
    try {
      const response = await fetch(`${form.action}?${asked}`, { signal: this.#request.signal })
      if (!response.ok) throw new Error(`${response.status}`)
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const said = (selector: string) => page.querySelector(`main ${selector}`)?.textContent
      const list = page.querySelector('main .grid')
      // Where the town has nothing on the topic the form leads to all that it has.
      const fits = new URL(response.url).pathname.endsWith(`/${asked.get('topic')}`)
      const link = document.createElement('a')
      link.href = response.url
      link.className = 'onward'
      link.textContent = said('h1') ?? ''
      this.#show((fits ? null : said('.told-here')) ?? said('.lead') ?? '', list ? cardsOf(list) : link)
    } catch (error) {
      // A newer choice has taken the place of this one.
      if ((error as Error).name === 'AbortError') return
      // The form itself still works.
      this.#show(this.dataset.failed ?? '')
    }
  }

  #show(note: string, ...found: Element[]) {
    this.#note.textContent = note
    this.#found.replaceChildren(...found)
  }
}

/** The cards of a page, below a heading here that they stand beside there. */
function cardsOf(list: Element): Element {
  const copy = document.importNode(list, true)
  for (const heading of copy.querySelectorAll('h2')) {
    const lower = document.createElement('h3')
    lower.append(...heading.childNodes)
    heading.replaceWith(lower)
  }
  return copy
}

customElements.define('service-finder', ServiceFinder)
