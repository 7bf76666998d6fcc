/**
 * The only script of a framed widget, and only where its address asks for it: tells the page around how high the
 * content is. `?parent=https://www.town.sk` names the only page that is told; the browser keeps it from any other.
 *
 * WordPress frames what it embeds without rights to navigate, and gives it a secret in the address's fragment; by
 * its own messages (wp-embed) it learns the height and which link was followed.
 */
const told = new URLSearchParams(location.search).get('parent')
const secret = /[?&]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1]

const content = document.querySelector('div') as HTMLElement
/** Above and below the content, CSS pixels. */
const border = 2

function tellHeight() {
  const height = Math.ceil(content.getBoundingClientRect().height) + border
  if (told) window.parent.postMessage({ kapacityHeight: height }, told)
  // WordPress names its own origin nowhere; the height of a public page is no secret.
  if (secret) window.parent.postMessage({ message: 'height', value: height, secret }, '*')
}

if (window.parent !== window && (told || secret)) {
  new ResizeObserver(tellHeight).observe(content)
  addEventListener('load', tellHeight)
}

if (secret) {
  addEventListener('click', (event) => {
    const href = event.target instanceof Element && event.target.closest('a')?.href
    if (!href) return
    event.preventDefault()
    window.parent.postMessage({ message: 'link', value: href, secret }, '*')
  })
}

// A module, so that its names are its own.
export {}
