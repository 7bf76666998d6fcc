/**
 * <search-suggest>
 *   <form role="search" action="/sk/hladat">
 *     <label for="q">Hľadať</label> <input id="q" type="search" name="q"> <button>Hľadať</button>
 *   </form>
 * </search-suggest>
 *
 * Without script the form opens the page of results. With script the best results are offered as links under
 * the form while the reader types: the same address is asked for JSON (see SearchAnswer). Tab and the arrows go
 * through the links, Escape puts them away; how many there are is read out.
 */
import type { SearchAnswer } from './SearchAnswer'

/** Silence after the last key before a question is sent, milliseconds. */
const pause = 150
/** A single letter finds nearly everything. */
const shortest = 2
const most = 6

class SearchSuggest extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #request: AbortController | undefined
  readonly #status = document.createElement('p')
  readonly #list = document.createElement('ul')

  connectedCallback() {
    const form = this.querySelector('form')
    const input = form?.querySelector<HTMLInputElement>('input[type=search]')
    if (!form || !input || this.#status.isConnected) return

    // Screen readers announce only changes of what was there before.
    this.#status.role = 'status'
    this.#list.hidden = true
    this.append(this.#status, this.#list)
    input.autocomplete = 'off'

    input.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#ask(form, input), pause)
    })
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.#list.hidden) {
        // The browser would empty the field as well.
        event.preventDefault()
        this.#close()
        input.focus()
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        this.#move(event, input)
      }
    })
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#close()
    })
  }

  async #ask(form: HTMLFormElement, input: HTMLInputElement) {
    this.#request?.abort()
    if (input.value.trim().length < shortest) return this.#close()

    this.#request = new AbortController()
    const address = new URL(form.action)
    address.search = new URLSearchParams({ [input.name]: input.value.trim() }).toString()
    try {
      const response = await fetch(address, {
        headers: { Accept: 'application/json' },
        signal: this.#request.signal,
      })
      if (!response.ok) throw new Error(`${response.status}`)
      this.#show(await response.json())
    } catch (error) {
      // A newer question has taken the place of this one.
      if ((error as Error).name === 'AbortError') return
      // The form itself still works.
      this.#close()
    }
  }

  #show({ message, results }: SearchAnswer) {
    if (!this.contains(document.activeElement)) return
    this.#status.textContent = message
    this.#list.replaceChildren(
      ...results.slice(0, most).map(({ title, url, kind, summary }) => {
        const item = document.createElement('li')
        const link = document.createElement('a')
        link.href = url
        link.textContent = title
        item.append(link)
        const about = [kind, summary].filter(Boolean).join(' · ')
        if (about) {
          const text = document.createElement('p')
          text.textContent = about
          item.append(text)
        }
        return item
      }),
    )
    this.#list.hidden = results.length === 0
  }

  #close() {
    clearTimeout(this.#timer)
    this.#request?.abort()
    this.#status.textContent = ''
    this.#list.hidden = true
  }

  #move(event: KeyboardEvent, input: HTMLInputElement) {
    if (this.#list.hidden) return
    const stops: HTMLElement[] = [input, ...this.#list.querySelectorAll('a')]
    const next = stops.indexOf(event.target as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)
    if (!stops[next]) return
    event.preventDefault()
    stops[next].focus()
  }
}

customElements.define('search-suggest', SearchSuggest)
