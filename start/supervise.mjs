// @ts-check
import { createInterface } from 'node:readline'
import { readableLine } from './readableLine.mjs'
import { signal, spawnTied } from './spawnTied.mjs'

/** Waits before the next try, milliseconds: doubled from the first to the last while a process keeps dying. */
const firstWait = 200
const lastWait = 10_000
/** A process that has run this long counts as healthy again, milliseconds. */
const healthyAfter = 10_000
/** How long a process may take to finish what it does after SIGTERM, milliseconds. */
const grace = 10_000

/**
 * @typedef {{ name: string, nodeArguments: string[] }} Command what to run with Node.js and how to call it in
 * messages
 * @typedef {{
 *   start: (command: Command) => void,
 *   pid: (name: string) => number | undefined,
 *   stop: () => Promise<void>,
 *   kill: () => void,
 * }} Supervisor
 */

/**
 * Keeps commands running: one that ends for any reason is started again, after 0.2 s at first and after up to
 * 10 s while it keeps failing. A process that fails over and over is reported once, and once more when it has
 * recovered: its own output says the rest.
 * @param {(line: string) => void} log
 * @param {'production' | 'development'} mode what the commands find in NODE_ENV
 * @returns {Supervisor}
 */
export function supervise(log, mode) {
  /** @type {Map<string, import('node:child_process').ChildProcess>} */
  const running = new Map()
  /** @type {Set<NodeJS.Timeout>} */
  const timers = new Set()
  let stopping = false

  /**
   * @param {() => void} action
   * @param {number} wait milliseconds
   */
  const later = (action, wait) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      action()
    }, wait)
    timers.add(timer)
    return () => {
      clearTimeout(timer)
      timers.delete(timer)
    }
  }

  /**
   * @param {Command} command
   * @param {number} wait before the next try, should this one fail
   */
  const run = (command, wait) => {
    // JSON where another program reads it, sentences where a person does.
    const readable = process.stdout.isTTY
    const child = spawnTied(command.nodeArguments, { output: readable ? 'pipe' : 'inherit', mode })
    running.set(command.name, child)
    for (const input of [child.stdout, child.stderr]) {
      if (input) createInterface({ input }).on('line', (line) => log(readableLine(command.name, line)))
    }

    let nextWait = wait
    const cancelHealthy = later(() => {
      if (wait > firstWait) log(`${command.name} is running again.`)
      nextWait = firstWait
    }, healthyAfter)

    // A process that could not even be started emits 'error' and never 'exit'.
    child.once('error', (error) => ended(error.message))
    child.once('exit', (code, by) => ended(by ?? `exit code ${code}`))

    /** @param {string} how */
    const ended = (how) => {
      if (running.get(command.name) !== child) return
      cancelHealthy()
      running.delete(command.name)
      signal(child, 'SIGKILL') // what it left behind in its process group
      if (stopping) return
      if (nextWait === firstWait) log(`${command.name} ended (${how}) and is started again.`)
      later(() => run(command, Math.min(nextWait * 2, lastWait)), nextWait)
    }
  }

  const giveUp = () => {
    stopping = true
    for (const timer of timers) clearTimeout(timer)
  }

  return {
    start(command) {
      if (!stopping) run(command, firstWait)
    },
    pid: (name) => running.get(name)?.pid,
    async stop() {
      giveUp()
      await Promise.all(
        [...running.values()].map(
          (child) =>
            new Promise((resolve) => {
              const force = setTimeout(() => signal(child, 'SIGKILL'), grace)
              child.once('exit', () => {
                clearTimeout(force)
                resolve(undefined)
              })
              child.kill('SIGTERM')
            }),
        ),
      )
    },
    /** Ends everything this instant. */
    kill() {
      giveUp()
      for (const child of running.values()) signal(child, 'SIGKILL')
    },
  }
}
