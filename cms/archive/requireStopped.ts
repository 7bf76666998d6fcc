import { environment } from '../../environment'
import { Failure } from '../../start/Failure.mjs'
import { requireFreePorts } from '../../start/requireFreePorts.mjs'
import { ArchiveProblem } from './ArchiveProblem'

/**
 * Nobody may edit or publish while content is brought in.
 * @throws {ArchiveProblem} when the CMS or the publisher runs on this computer
 */
export async function requireStopped(): Promise<void> {
  try {
    const { host, cmsPort, publisherPort } = environment
    await requireFreePorts(host, { CMS_PORT: cmsPort, PUBLISHER_PORT: publisherPort })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new ArchiveProblem(`KapaCITY has to be stopped for this. ${error.message}`)
  }
}
