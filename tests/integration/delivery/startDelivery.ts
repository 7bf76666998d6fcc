import { createServer, type Server } from 'node:http'
import { pino } from 'pino'
import { createDelivery } from '../../../site/delivery/createDelivery'
import type { DeliveryOptions } from '../../../site/delivery/DeliveryOptions'
import type { MemberSessions } from '../../../site/delivery/MemberSessions'
import { refuseUnreadable } from '../../../site/delivery/refuseUnreadable'
import { DeliveryTree } from './deliveryTree'

/** Members that exist in the test alone; the real ones are tested in deliveryMemberSession.test.ts. */
export const nobody: MemberSessions = {
  cookieName: 'kapacity-member',
  signIn: async () => ({ failure: 'wrong' }),
  memberOf: async () => null,
  signOut: async () => {},
}

export interface RunningDelivery {
  server: Server
  tree: DeliveryTree
  /** The lines of the log, as they were written. */
  log: string[]
  stop: () => Promise<void>
}

/** Delivery over a small published tree of its own, on a port of its own. */
export async function startDelivery(options: Partial<DeliveryOptions> = {}): Promise<RunningDelivery> {
  const tree = new DeliveryTree()
  const log: string[] = []
  const delivery = createDelivery({
    publishedDir: tree.publishedDir,
    siteUrl: 'http://localhost:3000',
    members: nobody,
    storeFeedback: () => Promise.reject(new Error('There is no database here.')),
    log: pino({ level: 'info' }, { write: (line) => log.push(line) }),
    ...options,
  })
  const server = createServer(delivery.listener)
  server.on('clientError', refuseUnreadable)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await delivery.start()
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await delivery.close()
    tree.delete()
  }
  return { server, tree, log, stop }
}
