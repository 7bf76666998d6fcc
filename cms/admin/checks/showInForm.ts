'use client'

const fieldOf = (path: string): HTMLElement | null => {
  const segments = path.split('.')
  // A row that is closed has no field to show; then what it is in.
  for (let length = segments.length; length > 0; length--) {
    const name = segments.slice(0, length)
    const found =
      document.getElementById(`field-${name.join('__')}`) ??
      document.querySelector<HTMLElement>(`[data-field-path="${name.join('.')}"]`) ??
      document.getElementById(`${name.slice(0, -1).join('-')}-row-${name.at(-1)}`)
    if (found) return found
  }
  return null
}

/** Scrolls to a field of the open form, to the words that are meant in it, and puts the cursor there. */
export const showInForm = (path: string, words?: string): void => {
  const field = fieldOf(path)
  if (!field) return
  const start = words?.slice(0, 40)
  // A paragraph has the words of its links too: the shortest is meant.
  const [place] = start
    ? [...field.querySelectorAll<HTMLElement>('a, h2, h3, h4, li, p')]
        .filter(({ textContent }) => textContent?.includes(start))
        .sort((one, other) => (one.textContent?.length ?? 0) - (other.textContent?.length ?? 0))
    : []
  const shown = place ?? field
  shown.scrollIntoView({ block: 'center' })
  const focusable = shown.closest<HTMLElement>('[contenteditable="true"], input, textarea, button')
  ;(
    focusable ?? shown.querySelector<HTMLElement>('[contenteditable="true"], input, textarea, button')
  )?.focus({
    preventScroll: true,
  })
  shown.classList.add('advice-shown')
  setTimeout(() => shown.classList.remove('advice-shown'), 2500)
}
