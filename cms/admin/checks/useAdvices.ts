'use client'
import type { Data } from 'payload'
import { useEffect, useRef, useState } from 'react'
import type { Advices } from '../../checks/checkEndpoint'

/** How long the form has to be still before it is checked, in milliseconds. */
const pause = 800

/**
 * The advice on what is in the form, asked for once typing pauses and after each save; null until there is some, and
 * 'failed' when it could not be had.
 */
export const useAdvices = (
  address: string | null,
  language: string,
  /** Changes whenever the form does or is saved. */
  state: unknown,
  data: () => Data,
): Advices | 'failed' | null => {
  const [advices, setAdvices] = useState<Advices | 'failed' | null>(null)
  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form's state says when its data have changed
  useEffect(() => {
    if (!address) return
    const leaving = new AbortController()
    const ask = async () => {
      try {
        const response = await fetch(address, {
          method: 'POST',
          credentials: 'same-origin',
          headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
          body: JSON.stringify({ data: data() }),
          signal: leaving.signal,
        })
        setAdvices(response.ok ? ((await response.json()) as Advices) : 'failed')
      } catch {
        if (!leaving.signal.aborted) setAdvices('failed')
      }
    }
    const waiting = setTimeout(ask, first.current ? 0 : pause)
    first.current = false
    return () => {
      clearTimeout(waiting)
      leaving.abort()
    }
  }, [address, language, state])
  return advices
}
