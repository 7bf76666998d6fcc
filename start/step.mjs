// @ts-check
import { Failure } from './Failure.mjs'
import { progress } from './progress.mjs'
import { signal, spawnTied } from './spawnTied.mjs'

/** Enough of a failed command's output to see why it failed, characters. */
const kept = 20_000

/** A command that has told the reason in a sentence of its own ends with this (EX_CONFIG of sysexits.h). */
const toldWhy = 78

/** The command that is running at the moment. @type {import('node:child_process').ChildProcess | undefined} */
let current

/**
 * Runs one command of the start to its end, as in production, and gives what it wrote to standard output.
 * @param {string} title what is being done; '' for a step too short to be worth a line
 * @param {string[]} nodeArguments
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<string>}
 * @throws {Failure} when the command fails; what it said is shown before
 */
export async function step(title, nodeArguments, options) {
  const end = title ? progress(title) : () => {}
  const child = spawnTied(nodeArguments, { output: 'pipe', mode: 'production', ...options })
  current = child

  let output = ''
  let everything = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text
    everything = (everything + text).slice(-kept)
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    everything = (everything + text).slice(-kept)
  })
  /** @type {number | null} */
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  current = undefined
  signal(child, 'SIGKILL') // what it left behind in its process group

  end(code === 0 ? 'done' : 'ended')
  if (code === 0) return output
  throw new Failure(
    code === toldWhy
      ? everything.trim()
      : `${everything}\n${title || 'A step of the start'} failed, as said above.`,
    code ?? 1,
  )
}

/** Ends the command that is running, if any. */
export async function stopStep() {
  const child = current
  if (!child || child.exitCode !== null) return
  child.kill('SIGTERM')
  await new Promise((resolve) => child.once('exit', resolve))
}
