'use client'
import { useEffect, useState } from 'react'

/** What the CMS answers at an address, asked anew whenever `state` changes; null while it is not known. */
export const useAnswer = <Answer>(address: string | null, language: string, state = ''): Answer | null => {
  const [answer, setAnswer] = useState<Answer | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes the answer, not the address
  useEffect(() => {
    if (!address) return setAnswer(null)
    const leaving = new AbortController()
    fetch(address, {
      credentials: 'same-origin',
      headers: { 'Accept-Language': language },
      signal: leaving.signal,
    })
      .then((response) => (response.ok ? response.json() : null))
      .then(setAnswer)
      // Left, or without a connection: the form works without the panel.
      .catch(() => undefined)
    return () => leaving.abort()
  }, [address, language, state])
  return answer
}
