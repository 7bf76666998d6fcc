/**
 * <widget-configurator data-copy="…" data-copied="…" data-copy-failed="…" data-failed="…">
 *   <form action="/sk/widgety">…</form> <div class="widget-result">…</div> <pre>…</pre>
 * </widget-configurator>
 *
 * Without script the form asks for the page anew, with the preview and the code for what was chosen. With script that
 * happens at each choice, and every piece of code has a button that copies it.
 */
class WidgetConfigurator extends HTMLElement {
  #request: AbortController | undefined
  readonly #message = document.createElement('p')

  connectedCallback() {
    const form = this.querySelector('form')
    if (!form || this.#message.isConnected) return
    // Screen readers announce only changes of what was there before.
    this.#message.role = 'status'
    form.after(this.#message)
    form.addEventListener('change', () => this.#show(form))
    this.#addButtons(this)
    this.#fitPreview(this)
  }

  async #show(form: HTMLFormElement) {
    this.#request?.abort()
    this.#request = new AbortController()
    const chosen = new URLSearchParams([...new FormData(form)] as [string, string][])
    const address = `${form.action}?${chosen}`
    try {
      const response = await fetch(address, { signal: this.#request.signal })
      if (!response.ok) throw new Error(`${response.status}`)
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const result = page.querySelector('.widget-result')
      if (!result) throw new Error('no result')
      const shown = document.importNode(result, true)
      this.#addButtons(shown)
      this.#fitPreview(shown)
      this.querySelector('.widget-result')?.replaceWith(shown)
      history.replaceState(null, '', address)
      this.#message.textContent = ''
    } catch (error) {
      // A newer choice has taken the place of this one.
      if ((error as Error).name !== 'AbortError') this.#message.textContent = this.dataset.failed ?? ''
    }
  }

  /** The preview as high as its content, whatever height the code to copy suggests. */
  #fitPreview(within: Element) {
    const frame = within.querySelector('iframe')
    const grow = () => {
      // A document that has just begun to arrive has no element yet, whatever its type says.
      const root: HTMLElement | null | undefined = frame?.contentDocument?.documentElement
      const high = root?.getBoundingClientRect().height
      if (frame && high) frame.height = `${Math.ceil(high) + 2}`
    }
    frame?.addEventListener('load', grow)
    grow()
  }

  #addButtons(within: Element) {
    for (const code of within.querySelectorAll('pre')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'button'
      button.textContent = this.dataset.copy ?? ''
      const said = document.createElement('span')
      said.role = 'status'
      button.addEventListener('click', async () => {
        const copied = await navigator.clipboard?.writeText(code.textContent ?? '').then(
          () => true,
          () => false,
        )
        said.textContent = ` ${(copied ? this.dataset.copied : this.dataset.copyFailed) ?? ''}`
        if (!copied) getSelection()?.selectAllChildren(code)
      })
      code.after(button, said)
    }
  }
}

customElements.define('widget-configurator', WidgetConfigurator)
