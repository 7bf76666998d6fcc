/*
 * In the form's preview: shows the draft anew after each save, at the place where the editor was reading. The form
 * tells of saves by Payload's own message.
 */
const form = window.opener ?? (window.parent === window ? null : window.parent)
let busy = false
let again = false

async function refresh() {
  if (busy) {
    again = true
    return
  }
  busy = true
  try {
    const response = await fetch(location.href, { cache: 'no-store' })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const { scrollX, scrollY } = window
    document.title = page.title
    document.body.replaceWith(page.body)
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  } catch {
    // Without a connection the last preview stays.
  }
  busy = false
  if (again) {
    again = false
    void refresh()
  }
}

window.addEventListener('message', ({ data, origin }) => {
  if (origin === location.origin && data?.type === 'payload-document-event') void refresh()
})
form?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
