// @ts-check

/** pino's levels that deserve a word. @type {Record<number, string>} */
const words = { 40: 'warning: ', 50: 'error: ', 60: 'fatal: ' }
/** What every line has and nobody reads on a terminal. */
const usual = ['level', 'time', 'pid', 'hostname', 'name', 'msg']

/**
 * A line of a process's log as a person wants it on a terminal; a line that is not JSON stays as it is.
 * @param {string} name the process
 * @param {string} line
 */
export function readableLine(name, line) {
  let entry
  try {
    entry = JSON.parse(line)
  } catch {}
  if (typeof entry?.msg !== 'string') return `${name}: ${line}`
  const details = Object.entries(entry)
    .filter(([key]) => !usual.includes(key))
    .map(
      ([key, value]) =>
        `${key} ${typeof value === 'object' ? (value?.stack ?? JSON.stringify(value)) : value}`,
    )
  const time = new Date(entry.time).toTimeString().slice(0, 8)
  return `${time} ${name}: ${words[entry.level] ?? ''}${entry.msg}${details.length > 0 ? ` (${details.join(', ')})` : ''}`
}
