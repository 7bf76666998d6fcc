// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './Failure.mjs'
import { step } from './step.mjs'

/**
 * Brings `node_modules` to what `package-lock.json` says, if it is not already.
 * @param {string} root the project's folder
 */
export async function installDependencies(root) {
  const lock = readFileSync(path.join(root, 'package-lock.json'))
  // The compiled parts are chosen for one platform: a folder carried to another computer has to be made anew.
  const expected = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`
  const stamp = path.join(root, 'node_modules/.kapacity-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === expected) return

  if (!installedByHand(root, lock)) {
    await step('Installing the dependencies', [npm(), 'ci', '--include=dev', '--no-audit', '--no-fund'], {
      cwd: root,
    })
  }
  writeFileSync(stamp, expected)
}

/**
 * Whether somebody has already run `npm ci` or `npm install`: npm writes down what it has installed, last.
 * @param {string} root
 * @param {Buffer} lock
 */
function installedByHand(root, lock) {
  const record = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = JSON.parse(lock.toString()).packages
  return Object.entries(wanted).every(
    // Optional packages are left out where they are for another platform.
    ([folder, { version, optional }]) =>
      folder === '' || optional || (folder in installed && installed[folder].version === version),
  )
}

/**
 * npm's own program: the one that runs this start, else the first on the path, where npm puts a link to it.
 * @throws {Failure} when there is none
 */
function npm() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = [process.env.npm_execpath, ...folders.map((folder) => path.join(folder, 'npm'))]
  for (const candidate of candidates) {
    if (!candidate || !existsSync(candidate)) continue
    const program = realpathSync(candidate)
    if (path.basename(program) === 'npm-cli.js') return program
  }
  throw new Failure('npm was not found: install it, or run this as "npm start".')
}
