'use client'
import { useEffect } from 'react'

/** The form is built anew when a lock changes hands; whoever comes back so soon has not left. Milliseconds. */
const gone = 2000

/** What will be given up, by what is asked for it. */
const leaving = new Map<string, ReturnType<typeof setTimeout>>()

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
    const address = `${api}/payload-locked-documents?${query}`
    const leave = () => {
      leaving.delete(address)
      // Goes out although the page is closed.
      fetch(address, { method: 'DELETE', credentials: 'same-origin', keepalive: true }).catch(() => undefined)
    }
    clearTimeout(leaving.get(address))
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leaving.set(address, setTimeout(leave, gone))
    }
  }, [api, collection, id, user])
}
