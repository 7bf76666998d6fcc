/**
 * <service-finder data-none="…" data-failed="…">
 *   <form action="/sk/najst-sluzbu"> <select name="town">…</select> <select name="topic">…</select> … </form>
 * </service-finder>
 *
 * Without script the form opens the page of the chosen town and topic. With script the services on that page are
 * listed under the form as soon as both are chosen: the page itself is fetched, and its cards are shown here.
 */
class ServiceFinder extends HTMLElement {
  #request: AbortController | undefined
  readonly #answer = document.createElement('div')

  connectedCallback() {
    const form = this.querySelector('form')
    if (!form || this.#answer.isConnected) return
    // Screen readers announce only changes of what was there before.
    this.#answer.role = 'status'
    this.append(this.#answer)
    form.addEventListener('change', () => this.#find(form))
    // The browser keeps what was chosen when a reader comes back.
    addEventListener('pageshow', () => this.#find(form), { once: true })
  }

  async #find(form: HTMLFormElement) {
    this.#request?.abort()
    const asked = new URLSearchParams([...new FormData(form)] as [string, string][])
    if ([...asked.values()].some((value) => value === '')) return this.#answer.replaceChildren()

    this.#request = new AbortController()
    try {
      const response = await fetch(`${form.action}?${asked}`, { signal: this.#request.signal })
      if (!response.ok) throw new Error(`${response.status}`)
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const list = page.querySelector('main .grid')
      // Where the town has nothing on the topic the form leads to all that it has.
      const fits = new URL(response.url).pathname.endsWith(`/${asked.get('topic')}`)
      const note = document.createElement('p')
      note.textContent = fits
        ? (page.querySelector('main .lead')?.textContent ?? '')
        : (this.dataset.none ?? '')
      this.#answer.replaceChildren(note, ...(list ? [document.importNode(list, true)] : []))
    } catch (error) {
      // A newer choice has taken the place of this one.
      if ((error as Error).name === 'AbortError') return
      // The form itself still works.
      this.#answer.textContent = this.dataset.failed ?? ''
    }
  }
}

customElements.define('service-finder', ServiceFinder)
