import { getPayload } from 'payload'
import { forgetInterruptedJobs } from './forgetInterruptedJobs'
import { runningPayload } from './runningPayload'

/** Connects to the database and starts the clock of scheduled publishing and of what is done every day. */
export const startPayload = async (): Promise<void> => {
  const { default: config } = await import('./payload.config')
  const payload = await getPayload({ config, cron: true })
  runningPayload.set(payload)
  await forgetInterruptedJobs(payload)
}
