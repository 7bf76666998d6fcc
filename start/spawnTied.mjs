// @ts-check
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const exitWithParent = new URL('exitWithParent.mjs', import.meta.url).href
const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs Node.js with the given arguments, in the project's folder unless told otherwise, tied to this process: see
 * exitWithParent.
 * The child leads its own process group, so Ctrl-C in the terminal reaches the start alone, which then stops
 * everything in order, and so that what the child itself started can be ended with it (see `signal`).
 * @param {string[]} nodeArguments
 * @param {{ output: 'inherit' | 'pipe', mode: 'production' | 'development', cwd?: string }} options
 * @returns {import('node:child_process').ChildProcess}
 */
export function spawnTied(nodeArguments, { output, mode, cwd = root }) {
  return spawn(process.execPath, ['--import', exitWithParent, ...nodeArguments], {
    cwd,
    detached: true,
    // Next would tell its makers how it is used.
    env: {
      NEXT_TELEMETRY_DISABLED: '1',
      ...process.env,
      NODE_ENV: mode,
      KAPACITY_START: String(process.pid),
    },
    stdio: ['ignore', output, output, 'ipc'],
  })
}

/**
 * Sends a signal to a child's whole group; a group that is already gone is what was wanted.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
export function signal(child, name) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, name)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
  }
}
