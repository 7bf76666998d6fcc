// @ts-check
import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs'

/** What nobody should have to think up, each with the reason it exists. */
const secrets = {
  PAYLOAD_SECRET: 'Signs the sessions of editors and members; a new value signs everybody out.',
  PUBLISH_SECRET: 'Shared by the CMS and the publisher: signs the messages between them.',
}

/**
 * Adds the secrets that are set neither in the environment nor in the file; values that are there stay.
 * @param {string} file the path of `.env`
 * @param {Record<string, string | undefined>} [env]
 */
export function makeSecrets(file, env = process.env) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const missing = Object.entries(secrets).filter(
    ([name]) => !env[name] && !new RegExp(`^[ \\t]*${name}[ \\t]*=[ \\t]*[^\\s#]`, 'm').test(text),
  )
  if (missing.length === 0) return

  const lines = missing.map(([name, why]) => `# ${why}\n${name}=${randomBytes(32).toString('hex')}\n`)
  const separator = text === '' || text.endsWith('\n') ? '' : '\n'
  // Only the owner may read secrets: before they are in it.
  if (text !== '') chmodSync(file, 0o600)
  appendFileSync(file, separator + lines.join(''), { mode: 0o600 })
}
