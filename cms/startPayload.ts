import { getPayload } from 'payload'
import { runningPayload } from './runningPayload'

/** Connects to the database and starts the clock of scheduled publishing. */
export const startPayload = async (): Promise<void> => {
  const { default: config } = await import('./payload.config')
  runningPayload.set(await getPayload({ config, cron: true }))
}
