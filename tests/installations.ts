/**
 * Whole KapaCITYs with the demo content for the tests in a browser, all of it running and published: one for each
 * worker, so that two files at a time do not meet. The content that they were made of stays for tests that break theirs.
 */
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { buildChanged } from '../start/buildChanged.mjs'
import { Installation, type InstallationHandle } from './Installation'

declare module 'vitest' {
  interface ProvidedContext {
    /** The first worker's comes first; see `ownInstallation`. */
    installations: InstallationHandle[]
    /** Has the content, and nothing runs in it. */
    seeded: InstallationHandle
  }
}

export default async function setUp(project: TestProject) {
  // Vitest may have been called by itself, without what runs before `npm test`.
  await buildChanged(fileURLToPath(new URL('..', import.meta.url)))
  const seeded = await Installation.create([])
  const workers = Number(project.vitest.config.maxWorkers)
  const installations = await Promise.all(Array.from({ length: workers }, () => seeded.copy()))
  const remove = async () => {
    for (const installation of [...installations, seeded]) await installation.remove()
  }
  try {
    await Promise.all(
      installations.map(async (kapacity) => {
        await kapacity.start('delivery', 'publisher', 'cms')
        await kapacity.published()
      }),
    )
  } catch (error) {
    await remove()
    throw error
  }
  project.provide(
    'installations',
    installations.map(({ handle }) => handle),
  )
  project.provide('seeded', seeded.handle)
  return remove
}
