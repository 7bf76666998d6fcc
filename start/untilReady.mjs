// @ts-check
import { setTimeout as wait } from 'node:timers/promises'

/** Between two questions, milliseconds. */
const pause = 200

/**
 * Resolves when every address answers with a success; never rejects: what is not there yet may still come.
 * @param {string[]} addresses
 */
export async function untilReady(addresses) {
  for (const address of addresses) {
    while (!(await answers(address))) await wait(pause)
  }
}

/** @param {string} address */
async function answers(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(60_000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
