/**
 * <picture-gallery> around a gallery whose large pictures are opened by links to their ids (`#gallery-2`).
 *
 * Without script the links open, leaf through and close, by keyboard too. With script the open picture is a modal
 * dialog, so that the browser keeps the focus in it; the arrow keys leaf and Escape closes, and closing so leaves no
 * steps behind in the browser's history.
 */
class PictureGallery extends HTMLElement {
  /** The kind of link that was followed last; empty for a small picture's. */
  #rel = ''

  connectedCallback() {
    addEventListener('hashchange', this.#show)
    addEventListener('keydown', this.#key)
    this.addEventListener('click', this.#click)
    // The gesture that goes back on a phone closes a dialog itself. The event does not bubble.
    this.addEventListener('close', this.#leave, true)
    this.#show()
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#show)
    removeEventListener('keydown', this.#key)
  }

  /** The picture that the address names. While the page is loading nothing is a :target yet. */
  get #wanted() {
    return this.querySelector<HTMLDialogElement>(`.lightbox[id="${CSS.escape(location.hash.slice(1))}"]`)
  }

  readonly #show = () => {
    const wanted = this.#wanted
    const shown = this.querySelector<HTMLDialogElement>('.lightbox[open]')
    if (shown === wanted) return
    shown?.close()
    wanted?.showModal()
    // Who leafs by one of the links goes on with the same one.
    if (this.#rel) wanted?.querySelector<HTMLElement>(`a[rel=${this.#rel}]`)?.focus()
    if (shown && !wanted) this.#focusSmall(shown)
  }

  readonly #click = ({ target }: Event) => {
    this.#rel = (target as Element).closest('a')?.rel ?? ''
  }

  readonly #key = (event: KeyboardEvent) => {
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next', Escape: 'up' }[event.key]
    if (!rel || event.altKey || event.ctrlKey || event.metaKey) return
    if (this.#follow(rel)) event.preventDefault()
  }

  readonly #leave = ({ target }: Event) => {
    // One of the links closes it by changing the address.
    if (target !== this.#wanted) return
    this.#follow('up')
    this.#focusSmall(target as Element)
  }

  #follow(rel: string): boolean {
    const link = this.#wanted?.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`)
    if (!link) return false
    this.#rel = rel
    location.replace(link.href)
    this.#show()
    return true
  }

  /** Back to the small picture of the one that was last seen. */
  #focusSmall({ id }: Element) {
    this.querySelector<HTMLElement>(`a[href="#${id}"]`)?.focus()
  }
}

customElements.define('picture-gallery', PictureGallery)
