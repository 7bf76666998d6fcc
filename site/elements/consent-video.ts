/**
 * <consent-video>
 *   <a href="https://www.youtube.com/watch?v=…">Name of the video</a>
 *   <p>Until you agree, nothing is loaded from YouTube. …</p>
 *   <button type="button" hidden>Play here</button>
 * </consent-video>
 *
 * Without script the link opens the video at its service. With script the button appears, and only the reader's
 * click on it brings in the player, in place of all that is inside but the link.
 */
import { playerAddress } from './playerAddress'

class ConsentVideo extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a')
    const button = this.querySelector('button')
    const address = link && playerAddress(link.href)
    if (!button || !address) return

    button.hidden = false
    button.addEventListener('click', () => {
      const player = document.createElement('iframe')
      player.src = address
      player.title = link.textContent.trim()
      player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
      player.allowFullscreen = true
      player.width = '560'
      player.height = '315'
      // YouTube refuses to play for a page that does not say where it is.
      player.referrerPolicy = 'strict-origin-when-cross-origin'
      this.replaceChildren(player, link)
      player.focus()
    })
  }
}

customElements.define('consent-video', ConsentVideo)
