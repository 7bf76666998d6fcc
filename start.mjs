// @ts-check
// What `npm start` runs: everything from a fresh clone to the two addresses. Only Node.js's own modules are
// imported here and in start/, for nothing is installed yet when this begins; what needs more is run as a
// command of its own.
//
//   node start.mjs             in earnest
//   node start.mjs --no-seed   in earnest, without the demo content on the first run
//   node start.mjs --dev       for developing, everything with hot reload
//   node start.mjs --build     builds what has changed and ends
import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { buildChanged } from './start/buildChanged.mjs'
import { Failure } from './start/Failure.mjs'
import { installDependencies } from './start/installDependencies.mjs'
import { makeSecrets } from './start/makeSecrets.mjs'
import { preparedMark } from './start/preparedMark.mjs'
import { developmentProcesses, processes, tsx } from './start/processes.mjs'
import { progress } from './start/progress.mjs'
import { requireFreePorts } from './start/requireFreePorts.mjs'
import { say } from './start/say.mjs'
import { step, stopStep } from './start/step.mjs'
import { supervise } from './start/supervise.mjs'
import { unsupportedNode } from './start/unsupportedNode.mjs'
import { untilReady } from './start/untilReady.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
/** The delivery has this long to itself before the rest is started, milliseconds; it needs less than one second. */
const deliveryStart = 3000

const dev = process.argv.includes('--dev')
const supervisor = supervise(say, dev ? 'development' : 'production')
/** Sign-ins that this start has made and nobody has seen yet. @type {string[]} */
const unseen = []
let stopping = false

async function start() {
  const tooOld = unsupportedNode(process.versions.node)
  if (tooOld) throw new Failure(tooOld)
  const { seed, buildOnly } = options(process.argv.slice(2))

  await installDependencies(root)
  makeSecrets(path.join(root, '.env'))
  if (buildOnly) return buildChanged(root)
  // The processes themselves take half a second to build, so that even the delivery, started first, is up to date.
  await buildChanged(root, ['servers'])
  const environment = await readEnvironment()
  await requireFreePorts(environment.host, {
    SITE_PORT: environment.sitePort,
    CMS_PORT: environment.cmsPort,
    PUBLISHER_PORT: environment.publisherPort,
  })

  const at = (/** @type {number} */ port, /** @type {string} */ page) =>
    `http://${reachable(environment.host)}:${port}${page}`
  const { delivery, others } = dev ? developmentProcesses : processes
  // What is published needs nothing but the delivery: readers do not wait for the rest, nor share the processors.
  const published = existsSync(path.join(environment.publishedDir, 'current'))
  if (published) {
    supervisor.start(delivery)
    await Promise.race([untilReady([at(environment.sitePort, '/healthz')]), wait(deliveryStart)])
  }

  await prepareDatabase(environment, seed)
  if (!dev) await buildChanged(root, ['cms', 'site'])

  if (!published) supervisor.start(delivery)
  for (const command of others) supervisor.start(command)

  const end = progress(published ? 'Starting' : 'Starting and publishing the website')
  await untilReady([
    at(environment.publisherPort, '/healthz'),
    at(environment.cmsPort, '/admin/login'),
    // While developing nothing is published, and the delivery may have nothing to deliver.
    ...(dev ? [] : [at(environment.sitePort, '/readyz')]),
  ])
  end('ready')
  say(`
  Website   ${dev ? at(environment.publisherPort, '/sk') : environment.siteUrl}
  CMS       ${environment.cmsUrl}/admin
`)
  showUnseen()
}

/**
 * @param {string[]} words the command line
 */
function options(words) {
  const known = ['--dev', '--no-seed', '--build']
  const unknown = words.find((word) => !known.includes(word))
  if (unknown) throw new Failure(`There is no option ${unknown}: the options are ${known.join(', ')}.`)
  return { seed: !words.includes('--no-seed'), buildOnly: words.includes('--build') }
}

/**
 * @typedef {{ host: string, sitePort: number, cmsPort: number, publisherPort: number, siteUrl: string,
 *   cmsUrl: string, dataDir: string, publishedDir: string, databaseUrl: string }} Environment
 */

/**
 * The settings, as environment.ts has checked them.
 * @returns {Promise<Environment>}
 */
async function readEnvironment() {
  const print = `const { environment } = await import('./build/environment.js')
    process.stdout.write(JSON.stringify(environment))`
  return JSON.parse(await step('', ['--input-type=module', '--eval', print]))
}

/**
 * Migrates the database, makes the first administrator and, on the first run, writes the demo content.
 * @param {Environment} environment
 * @param {boolean} seed
 */
async function prepareDatabase(environment, seed) {
  const mark = preparedMark(root, environment)
  if (mark.done) return
  const result = await step('Preparing the database', [...tsx, 'start/prepareDatabase.ts'])
  const prepared = JSON.parse(result.trim().split('\n').at(-1) ?? '')
  const { administrator } = prepared
  if (administrator) {
    unseen.push(`The first administrator, shown this once: ${administrator.email}, ${administrator.password}`)
  }
  if (seed && (mark.seeding || (prepared.empty && !mark.seen))) {
    mark.setSeeding()
    const written = await step('Writing the demo content', [...tsx, 'seed/seed.ts'])
    unseen.push(...written.split('\n').filter((line) => line.includes('shown this once')))
  }
  mark.setDone()
}

/** Shows the sign-ins that were made. They are kept nowhere else in clear, so not even a failed start keeps them. */
function showUnseen() {
  for (const line of unseen.splice(0)) say(`  ${line}`)
}

/**
 * An address of this computer at which a process listening on the interface answers.
 * @param {string} host
 */
const reachable = (host) => (host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host)

/** @param {number} code */
async function stop(code) {
  stopping = true
  await Promise.all([stopStep(), supervisor.stop()])
  showUnseen()
  process.exit(code)
}

let asked = 0
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(name, () => {
    if (!stopping) {
      asked = Date.now()
      return stop(0)
    }
    // Asked again, by somebody who does not want to wait: at once. (On Ctrl-C both the terminal and npm ask, at
    // the same time.)
    if (Date.now() - asked < 1000) return
    supervisor.kill()
    process.exit(1)
  })
}

start().catch((error) => {
  if (stopping) return
  console.error(error instanceof Failure ? error.message : error)
  return stop(error instanceof Failure ? error.code : 1)
})
