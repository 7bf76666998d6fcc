// @ts-check
import { say } from './say.mjs'

/**
 * Shows that something long goes on: in place and by the second on a terminal, otherwise a line every ten
 * seconds. Gives the function that ends it.
 * @param {string} title what is being done
 * @returns {(result: string) => void}
 */
export function progress(title) {
  const begun = Date.now()
  const terminal = process.stdout.isTTY
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  const show = () => process.stdout.write(`${title} … ${seconds()} s${terminal ? '\r' : '\n'}`)

  if (terminal) show()
  const timer = setInterval(show, terminal ? 1000 : 10_000)
  return (result) => {
    clearInterval(timer)
    say(`${title}: ${result} in ${seconds()} s`)
  }
}
