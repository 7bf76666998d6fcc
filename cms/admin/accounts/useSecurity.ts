'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '../ask'

export interface Security {
  own: boolean
  secondFactor: boolean
  sessionCount: number
  sessions: { id: string; browser?: string | null; createdAt: string; current: boolean }[]
}

/** How the person signs in; null until that is known. `reload` asks anew. */
export const useSecurity = (address: string | null) => {
  const { i18n } = useTranslation()
  const [security, setSecurity] = useState<Security | null>(null)
  const reload = useCallback(async () => {
    if (!address) return
    const answer = await ask<Security>(i18n, 'GET', `${address}/security`)
    if (answer.ok) setSecurity(answer.body)
  }, [address, i18n])
  useEffect(() => {
    void reload()
  }, [reload])
  return { security, reload }
}
