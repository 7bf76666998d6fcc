// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sourcesHash } from './sourcesHash.mjs'
import { step } from './step.mjs'

const next = 'node_modules/next/dist/bin/next'
const shared = ['environment.ts', 'tsconfig.json', 'package-lock.json']

/** What is built, in this order: two builds at once would only wait for each other's processors. */
const builds = {
  servers: {
    sources: ['site', 'cms', 'start', ...shared],
    stamp: 'build/BUILD',
    steps: [{ title: '', command: ['--import', 'tsx', 'start/bundleServers.ts'] }],
  },
  cms: {
    sources: ['cms', ...shared],
    stamp: 'cms/.next/BUILD',
    steps: [{ title: 'Building the CMS', command: [next, 'build', 'cms'] }],
  },
  site: {
    sources: ['site', ...shared],
    stamp: 'site/public/assets/BUILD',
    steps: [{ title: '', command: ['--import', 'tsx', 'site/bundle.ts'] }],
  },
}

/** @typedef {keyof typeof builds} Build */

/**
 * Builds what has changed since it was last built.
 * @param {string} root the project's folder
 * @param {Build[]} [names] which builds to look at; all of them if not given
 */
export async function buildChanged(root, names = ['servers', 'cms', 'site']) {
  for (const name of names) {
    const { sources, stamp, steps } = builds[name]
    const file = path.join(root, stamp)
    const hash = sourcesHash(root, sources)
    if (existsSync(file) && readFileSync(file, 'utf8') === hash) continue

    rmSync(file, { force: true })
    for (const { title, command } of steps) await step(title, command)
    writeFileSync(file, hash)
  }
}
