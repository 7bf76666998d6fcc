import type { PayloadRequest } from 'payload'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** How long to wait for a transaction to end, in milliseconds. */
const patience = 5000

/**
 * Runs the task once what the request wrote can be read by others: at once without a transaction (SQLite), after
 * the commit with one (MongoDB), where hooks run before it. The task is not awaited and must not throw.
 */
export const afterCommit = async (req: PayloadRequest, task: () => void): Promise<void> => {
  const transaction = await req.transactionID
  if (transaction !== undefined && transaction !== null) {
    const deadline = Date.now() + patience
    while (req.payload.db.sessions?.[transaction] && Date.now() < deadline) await pause(5)
  }
  task()
}
