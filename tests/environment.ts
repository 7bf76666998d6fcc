/**
 * Settings every test file starts with, so that environment.ts is content before anything imports it: a data
 * folder of its own, and in the project `mongodb` a database of its own on the server that was given.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { vi } from 'vitest'

const { env } = process
// Where a process runs several files, it keeps the libraries, which take seconds to load, and nothing else: each file
// has our own modules and the settings anew, and Payload, which holds on to what `getPayload` made, forgets it.
const kept = globalThis as { _payload?: Map<string, unknown>; settingsAtStart?: NodeJS.ProcessEnv }
vi.resetModules()
kept._payload?.clear()
kept.settingsAtStart ??= { ...env }
for (const name of Object.keys(env)) if (!(name in kept.settingsAtStart)) delete env[name]
Object.assign(env, kept.settingsAtStart)

env.PAYLOAD_SECRET ??= 'a-secret-that-only-tests-know-of'
env.PUBLISH_SECRET ??= 'another-secret-that-tests-know-of'
env.LOG_LEVEL ??= 'silent'
env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'kapacity-test-'))
delete env.DATABASE_URL
if (env.TEST_DATABASE === 'mongodb') {
  const url = new URL(env.MONGODB_TEST_URL ?? '')
  url.pathname = `/kapacity-${randomUUID().slice(0, 8)}`
  env.DATABASE_URL = url.href
}
