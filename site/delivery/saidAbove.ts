import { type Html, html } from './html'

export type Tone = 'info' | 'success' | 'warning' | 'danger'

/**
 * What a page says above its form of what was sent. It takes the focus when the page opens, and begins the title (see
 * titleSaying): screen readers pass over live regions that were there from the beginning.
 */
export const saidAbove = (tone: Tone, content: Html): Html =>
  html`<div class="callout tone-${tone}" id="message" tabindex="-1" autofocus>
${content}
</div>`
