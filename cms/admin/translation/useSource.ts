'use client'
import { useEffect, useState } from 'react'
import type { SourceForTranslation } from '../../translation/sourceFor'

/** The source of the open translation, read anew after each save; null while it is not known. */
export const useSource = (
  address: string | null,
  savedAt: string | undefined,
): SourceForTranslation | null => {
  const [source, setSource] = useState<SourceForTranslation | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes the answer, not the address
  useEffect(() => {
    if (!address) return setSource(null)
    const leaving = new AbortController()
    fetch(address, { credentials: 'same-origin', signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setSource)
      // Left, or without a connection: the form works without the panel.
      .catch(() => undefined)
    return () => leaving.abort()
  }, [address, savedAt])
  return source
}
