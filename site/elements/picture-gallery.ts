/**
 * <picture-gallery> around a gallery whose large pictures are opened by links to their ids (`#gallery-2`).
 *
 * Without script the links open, leaf through and close, by keyboard too. With script also the arrow keys leaf and
 * Escape closes, and closing leaves no steps behind in the browser's history.
 */
class PictureGallery extends HTMLElement {
  connectedCallback() {
    addEventListener('keydown', this.#key)
  }

  disconnectedCallback() {
    removeEventListener('keydown', this.#key)
  }

  readonly #key = (event: KeyboardEvent) => {
    const open = this.querySelector('.lightbox:target')
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next', Escape: 'up' }[event.key]
    if (!open || !rel || event.altKey || event.ctrlKey || event.metaKey) return
    const link = open.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`)
    if (!link) return
    event.preventDefault()
    location.replace(link.href)
    if (rel !== 'up') return
    // Back to the small picture that was opened.
    this.querySelector<HTMLElement>(`a[href="#${open.id}"]`)?.focus()
  }
}

customElements.define('picture-gallery', PictureGallery)
