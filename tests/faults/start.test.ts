import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installDependencies } from '../../start/installDependencies.mjs'
import { makeSecrets } from '../../start/makeSecrets.mjs'
import { requireFreePorts } from '../../start/requireFreePorts.mjs'
import { sourcesHash } from '../../start/sourcesHash.mjs'
import { type Supervisor, supervise } from '../../start/supervise.mjs'
import { unsupportedNode } from '../../start/unsupportedNode.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kapacity-start-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const until = async (condition: () => boolean, limit = 5000) => {
  const end = Date.now() + limit
  while (!condition()) {
    if (Date.now() > end) throw new Error(`not within ${limit} ms: ${condition}`)
    await wait(20)
  }
}

const pidIn = (file: string) => {
  try {
    return Number(readFileSync(path.join(folder, file), 'utf8')) || 0
  } catch {
    return 0
  }
}

/** Code of a process that runs until it is told to end, having written its process ID into a file. */
const running = (file: string, also = '') =>
  `require('fs').writeFileSync(${JSON.stringify(path.join(folder, file))}, String(process.pid)); setInterval(() => {}, 1000); ${also}`

describe('the supervisor', () => {
  let lines: string[]
  let supervisor: Supervisor
  beforeEach(() => {
    lines = []
    supervisor = supervise((line) => lines.push(line), 'production')
  })
  afterEach(() => supervisor.kill())

  const start = (code: string) => supervisor.start({ name: 'child', nodeArguments: ['--eval', code] })

  it('starts a killed process again and says so once', async () => {
    start(running('pid'))
    await until(() => pidIn('pid') > 0)
    const first = pidIn('pid')
    expect(supervisor.pid('child')).toBe(first)
    process.kill(first, 'SIGKILL')
    await until(() => pidIn('pid') !== first)
    expect(isAlive(pidIn('pid'))).toBe(true)
    expect(lines).toEqual(['child ended (SIGKILL) and is started again.'])
  })

  it('tries ever more seldom while a process keeps dying, and reports it once', async () => {
    const tries = path.join(folder, 'tries')
    writeFileSync(tries, '')
    start(`require('fs').appendFileSync(${JSON.stringify(tries)}, '.'); process.exit(3)`)
    await wait(2500)
    // At about 0, 0.2, 0.6 and 1.4 s, and not before 3.0 s again.
    const count = readFileSync(tries, 'utf8').length
    expect(count).toBeGreaterThanOrEqual(3)
    expect(count).toBeLessThanOrEqual(4)
    expect(lines).toEqual(['child ended (exit code 3) and is started again.'])
  })

  it('stops cleanly: a process may finish what it does, and is not started again', async () => {
    const finished = path.join(folder, 'finished')
    start(
      running(
        'pid',
        `process.on('SIGTERM', () => setTimeout(() => {
        require('fs').writeFileSync(${JSON.stringify(finished)}, ''); process.exit() }, 300))`,
      ),
    )
    await until(() => pidIn('pid') > 0)
    await wait(100)
    await supervisor.stop()
    expect(statSync(finished).isFile()).toBe(true)
    await wait(500)
    expect(isAlive(pidIn('pid'))).toBe(false)
    expect(lines).toEqual([])
  })

  it('ends by force what does not end when asked, with all that it started', async () => {
    const grandchild = JSON.stringify(running('grandchild', "process.on('SIGTERM', () => {})"))
    start(
      running(
        'pid',
        `process.on('SIGTERM', () => {})
        require('child_process').spawn(process.execPath, ['--eval', ${grandchild}])`,
      ),
    )
    await until(() => pidIn('grandchild') > 0)
    const begun = Date.now()
    await supervisor.stop()
    expect(Date.now() - begun).toBeLessThan(11_000)
    await until(() => !isAlive(pidIn('pid')) && !isAlive(pidIn('grandchild')))
  })

  it('leaves alone the workers that a process has, though they inherit how it was started', async () => {
    const worker = path.join(folder, 'worker.cjs')
    const answered = path.join(folder, 'answered')
    // Next's build workers are like this: nothing but messages from their parent keeps them running.
    writeFileSync(worker, "process.on('message', (text) => process.send(text))")
    start(
      running(
        'pid',
        `const worker = require('child_process').fork(${JSON.stringify(worker)})
        worker.on('message', () => require('fs').writeFileSync(${JSON.stringify(answered)}, ''))
        setTimeout(() => worker.send('are you there?'), 500)`,
      ),
    )
    await until(() => existsSync(answered))
  })

  it('takes its processes with it even when it is killed itself', async () => {
    const script = path.join(folder, 'start.mjs')
    writeFileSync(
      script,
      `import { supervise } from ${JSON.stringify(new URL('../../start/supervise.mjs', import.meta.url).href)}
      const { start } = supervise(console.log, 'production')
      start({ name: 'one', nodeArguments: ['--eval', ${JSON.stringify(running('one'))}] })
      start({ name: 'two', nodeArguments: ['--eval', ${JSON.stringify(running('two'))}] })`,
    )
    const parent = spawn(process.execPath, [script])
    await until(() => pidIn('one') > 0 && pidIn('two') > 0)
    await wait(100)
    parent.kill('SIGKILL')
    await until(() => !isAlive(pidIn('one')) && !isAlive(pidIn('two')))
  })
})

describe('npm start refuses, in one sentence', () => {
  const run = async (env: Record<string, string>, nodeArguments: string[] = [], words: string[] = []) => {
    const child: ChildProcess = spawn(process.execPath, [...nodeArguments, 'start.mjs', ...words], {
      env: { ...process.env, DATA_DIR: folder, ...env },
    })
    let output = ''
    child.stdout?.on('data', (text) => (output += text))
    child.stderr?.on('data', (text) => (output += text))
    const [code] = await once(child, 'close')
    return { code, output: output.trim() }
  }

  it('a Node.js that is too old', async () => {
    const pretend =
      'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.4"}})'
    const { code, output } = await run({}, ['--import', pretend])
    expect(output).toBe(unsupportedNode('18.20.4'))
    expect(output).toMatch(/needs Node\.js 20\.9 or newer, and this is 18\.20\.4/)
    expect(code).toBe(1)
  })

  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { code, output } = await run({ SITE_PORT: '3391', CMS_PORT: String(port), PUBLISHER_PORT: '3392' })
    other.close()
    expect(output).toBe(
      `Port ${port} is taken by another program: stop that one, or set another CMS_PORT in .env.`,
    )
    expect(code).toBe(1)
  })

  it('a setting that is not valid', async () => {
    const { code, output } = await run({ CMS_PORT: 'many' })
    expect(output).toMatch(/^The setting CMS_PORT is not valid: .+$/)
    expect(code).toBe(78)
  })

  it.each([
    ['SMTP_URL', { SMTP_URL: 'https://mail.example.org', EMAIL_FROM: 'cms@example.org' }],
    ['EMAIL_FROM', { SMTP_URL: 'smtp://mail.example.org', EMAIL_FROM: 'KapaCITY' }],
    ['EMAIL_FROM', { SMTP_URL: 'smtp://mail.example.org' }],
  ])('a setting of e-mail that is not valid: %s', async (name, settings) => {
    const { code, output } = await run(settings)
    expect(output).toMatch(new RegExp(`^The setting ${name} is not valid: .+$`))
    expect(code).toBe(78)
  })

  it('an option that does not exist', async () => {
    const { code, output } = await run({}, [], ['--sead'])
    expect(output).toBe('There is no option --sead: the options are --dev, --no-seed, --build.')
    expect(code).toBe(1)
  })
})

describe('the parts of the start', () => {
  it.each([
    ['18.20.4', false],
    ['20.8.1', false],
    ['20.9.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['24.11.0', true],
  ])('take Node.js %s: %s', (version, taken) => {
    expect(unsupportedNode(version) === null).toBe(taken)
  })

  it('name a port that is given twice and an interface that is not there', async () => {
    await expect(requireFreePorts('127.0.0.1', { SITE_PORT: 3393, CMS_PORT: 3393 })).rejects.toThrow(
      'Port 3393 is given twice: set another CMS_PORT in .env.',
    )
    await expect(requireFreePorts('203.0.113.1', { SITE_PORT: 3393 })).rejects.toThrow(
      'This computer has no interface 203.0.113.1: set another HOST in .env.',
    )
  })

  it('make secrets once, for the owner only, and keep what is there', () => {
    const file = path.join(folder, '.env')
    makeSecrets(file, {})
    const first = readFileSync(file, 'utf8')
    expect(first).toMatch(/^PAYLOAD_SECRET=[\da-f]{64}$/m)
    expect(first).toMatch(/^PUBLISH_SECRET=[\da-f]{64}$/m)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    makeSecrets(file, {})
    expect(readFileSync(file, 'utf8')).toBe(first)

    // As copied from .env.example: no newline at the end, one value given, the other left empty.
    writeFileSync(file, '# mine\nPUBLISH_SECRET=\nPAYLOAD_SECRET=chosen-by-somebody', { mode: 0o644 })
    makeSecrets(file, {})
    const second = readFileSync(file, 'utf8')
    expect(second.startsWith('# mine\nPUBLISH_SECRET=\nPAYLOAD_SECRET=chosen-by-somebody\n')).toBe(true)
    expect(second.match(/PAYLOAD_SECRET=/g)).toHaveLength(1)
    expect(second).toMatch(/^PUBLISH_SECRET=[\da-f]{64}$/m)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('write no secrets that the environment has', () => {
    const file = path.join(folder, '.env')
    makeSecrets(file, { PAYLOAD_SECRET: 'x', PUBLISH_SECRET: 'y' })
    expect(() => statSync(file)).toThrow()
  })

  it('install when nothing is installed or the lock has changed, and only then', async () => {
    const write = (version: string) => {
      const json = (file: string, content: object) =>
        writeFileSync(path.join(folder, file), JSON.stringify(content))
      const root = { name: 'x', version, dependencies: { part: 'file:part' } }
      json('package.json', root)
      json('package-lock.json', {
        name: 'x',
        version,
        lockfileVersion: 3,
        packages: { '': root, 'node_modules/part': { resolved: 'part', link: true }, part: { version } },
      })
      json('part/package.json', { name: 'part', version })
    }
    mkdirSync(path.join(folder, 'part'))
    const installed = () => statSync(path.join(folder, 'node_modules/.kapacity-lock')).mtimeMs
    write('1.0.0')
    await installDependencies(folder)
    const first = installed()
    await installDependencies(folder)
    expect(installed()).toBe(first)
    await wait(20)
    write('1.0.1')
    await installDependencies(folder)
    expect(installed()).toBeGreaterThan(first)
  })

  it('see a change in any source, and none in what a build has written', () => {
    const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text)
    write('a', '1')
    write('b', '2')
    const first = sourcesHash(folder, ['a', 'b'])
    expect(sourcesHash(folder, ['a', 'b'])).toBe(first)
    write('.next', 'made by a build')
    expect(sourcesHash(folder, ['a', 'b', '.next'])).toBe(first)
    write('b', '3')
    expect(sourcesHash(folder, ['a', 'b'])).not.toBe(first)
  })
})
