import { inject } from 'vitest'
import { Installation } from './Installation'

/** The running KapaCITY of this worker (see `installations.ts`): its files come one after the other, and share it. */
export function ownInstallation(): Installation {
  const handle = inject('installations')[Number(process.env.VITEST_POOL_ID) - 1]
  if (!handle) throw new Error(`There is no installation for worker ${process.env.VITEST_POOL_ID}.`)
  return Installation.of(handle)
}
