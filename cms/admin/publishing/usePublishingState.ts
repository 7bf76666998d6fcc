'use client'
import { useEffect, useState } from 'react'
import { locales } from '../../locales'
import type { PublishingState } from '../../publishing/PublishingState'

/**
 * A page is written about a second after it was published; asked again so soon while one is missing, and then less and
 * less often: a publisher that was away looks for itself once a minute. Milliseconds.
 */
const firstPause = 1500
const longestPause = 15_000

const isComing = ({ languages }: PublishingState) =>
  locales.some((locale) => languages[locale].state === 'coming')

/** What is on the website of the open document, asked anew after each save; null while it is not known. */
export const usePublishingState = (address: string | null, savedAt: string): PublishingState | null => {
  const [state, setState] = useState<PublishingState | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes the answer, not the address
  useEffect(() => {
    if (!address) return setState(null)
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (pause: number) => {
      const answer = await fetch(address, { credentials: 'same-origin', signal: leaving.signal })
      const found = answer.ok ? ((await answer.json()) as PublishingState) : null
      setState(found)
      if (found && isComing(found))
        timer = setTimeout(() => void ask(Math.min(pause * 1.5, longestPause)), pause)
    }
    // Left, or without a connection: the form works without the panel.
    const ask = (pause: number) => look(pause).catch(() => undefined)
    void ask(firstPause)
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [address, savedAt])
  return state
}
