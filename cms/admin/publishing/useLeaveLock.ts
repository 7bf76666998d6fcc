'use client'
import { useEffect } from 'react'

/**
 * Gives one's own lock on the document up when the form is left. Payload does so only for forms without autosave; with
 * it, colleagues would be kept out for five minutes by somebody who is not there any more.
 */
export const useLeaveLock = (api: string, collection: string | undefined, id: unknown, user: unknown) => {
  useEffect(() => {
    if (!collection || !id || !user) return
    const query = new URLSearchParams({
      'where[and][0][document.relationTo][equals]': collection,
      'where[and][1][document.value][equals]': String(id),
      'where[and][2][user.value][equals]': String(user),
    })
    const leave = () =>
      void fetch(`${api}/payload-locked-documents?${query}`, {
        method: 'DELETE',
        credentials: 'same-origin',
        // Goes out although the page is closed.
        keepalive: true,
      }).catch(() => undefined)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [api, collection, id, user])
}
