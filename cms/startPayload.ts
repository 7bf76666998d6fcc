import { getPayload } from 'payload'
import { removeOldActivityDaily } from './activity/removeOldActivity'
import { forgetInterruptedJobs } from './forgetInterruptedJobs'
import { runningPayload } from './runningPayload'

/** Connects to the database and starts the clocks of scheduled publishing and of the log. */
export const startPayload = async (): Promise<void> => {
  const { default: config } = await import('./payload.config')
  const payload = await getPayload({ config, cron: true })
  runningPayload.set(payload)
  await forgetInterruptedJobs(payload)
  removeOldActivityDaily(payload)
}
