/** One KapaCITY with the demo content, all of it running and published, for all the tests of this folder. */
import type { TestProject } from 'vitest/node'
import { Installation, type InstallationHandle } from '../Installation'

declare module 'vitest' {
  interface ProvidedContext {
    kapacity: InstallationHandle
  }
}

export default async function setUp(project: TestProject) {
  const kapacity = await Installation.create([])
  try {
    await kapacity.start('delivery', 'publisher', 'cms')
    await kapacity.published()
  } catch (error) {
    await kapacity.remove()
    throw error
  }
  project.provide('kapacity', kapacity.handle)
  return () => kapacity.remove()
}
