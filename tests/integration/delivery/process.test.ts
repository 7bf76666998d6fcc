import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeliveryTree } from './deliveryTree'

const root = path.join(import.meta.dirname, '../../..')

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

interface Process {
  child: ChildProcess
  port: number
  output: () => string
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}

function start(port: number, dataDir: string): Process {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'site/delivery/server.ts'],
    {
      cwd: root,
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        SITE_PORT: String(port),
        HOST: '127.0.0.1',
        LOG_LEVEL: 'info',
        NODE_ENV: 'production',
        DATABASE_URL: '',
      },
    },
  )
  let text = ''
  child.stdout.on('data', (part) => {
    text += part
  })
  child.stderr.on('data', (part) => {
    text += part
  })
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.on('exit', (code, signal) => resolve(code ?? signal)),
  )
  return { child, port, output: () => text, ended }
}

async function untilAnswers({ port, output }: Process): Promise<void> {
  for (const end = Date.now() + 20_000; ; ) {
    const answer = await fetch(`http://127.0.0.1:${port}/sk`).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok) return
    if (Date.now() > end) throw new Error(`Delivery does not answer:\n${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('the process', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kapacity-delivery-data-'))
  const tree = new DeliveryTree()
  let blocker: Server

  beforeAll(async () => {
    mkdirSync(dataDir, { recursive: true })
    // Twenty megabytes, so that a slow reader is still reading when it is told to stop.
    tree.write('public/files/large.pdf', Buffer.alloc(20_000_000, 'large file '), { twins: false })
    cpSync(tree.publishedDir, path.join(dataDir, 'published'), { recursive: true, verbatimSymlinks: true })
    blocker = createServer()
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => {
    blocker.close()
    tree.delete()
    rmSync(dataDir, { recursive: true })
  })

  it('answers from the files soon after its start, without a database, and stops when told to', async () => {
    const began = performance.now()
    const delivery = start(await freePort(), dataDir)
    await untilAnswers(delivery)
    const took = performance.now() - began
    const own = /"seconds":([\d.]+)/.exec(delivery.output())?.[1]
    process.stdout.write(
      `Delivery answered ${Math.round(took)} ms after its start (${own} s by its own clock).\n`,
    )
    expect(took).toBeLessThan(15_000)

    // A keep-alive connection must not hold it up.
    const agentless = await fetch(`http://127.0.0.1:${delivery.port}/en`, {
      headers: { connection: 'keep-alive' },
    })
    await agentless.text()
    delivery.child.kill('SIGTERM')
    expect(await delivery.ended).toBe(0)
    expect(delivery.output()).not.toMatch(/"level":(?:40|50|60)/)
  })

  it('finishes the answer that it is giving', async () => {
    const delivery = start(await freePort(), dataDir)
    await untilAnswers(delivery)
    const received = await new Promise<number>((resolve, reject) => {
      let bytes = 0
      const socket = connect(delivery.port, '127.0.0.1', () =>
        socket.write('GET /files/large.pdf HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      )
      socket.once('data', () => {
        socket.pause()
        delivery.child.kill('SIGTERM')
        setTimeout(() => socket.resume(), 300)
      })
      socket.on('data', (part) => {
        bytes += part.length
      })
      socket.on('error', reject)
      socket.on('close', () => resolve(bytes))
    })
    expect(received).toBeGreaterThan(20_000_000)
    expect(await delivery.ended).toBe(0)
  })

  it.each([
    ['is missing', () => {}],
    ['is broken', (file: string) => writeFileSync(file, 'no database '.repeat(1000))],
    ['has no tables', (file: string) => writeFileSync(file, '')],
  ])('serves readers, and tells members, while the database %s', async (_, spoil) => {
    const file = path.join(dataDir, 'kapacity.db')
    spoil(file)
    const delivery = start(await freePort(), dataDir)
    try {
      await untilAnswers(delivery)
      const address = `http://127.0.0.1:${delivery.port}`
      for (let time = 0; time < 2; time++) {
        const signIn = await fetch(`${address}/sk/prihlasenie`, {
          method: 'POST',
          headers: { origin: address },
          body: new URLSearchParams({ email: 'jana@trnava.example', password: 'a long enough password' }),
        })
        expect(signIn.status).toBe(503)
        const area = await fetch(`${address}/sk/clenska-zona`, {
          headers: { cookie: 'kapacity-member=a.b.c' },
        })
        expect(area.status).toBe(503)
        expect((await fetch(`${address}/sk`)).status).toBe(200)
      }
      delivery.child.kill('SIGTERM')
      expect(await delivery.ended).toBe(0)
      expect(delivery.output()).not.toContain('jana@trnava.example')
    } finally {
      delivery.child.kill('SIGKILL')
      for (const name of ['kapacity.db', 'kapacity.db-wal', 'kapacity.db-shm']) {
        rmSync(path.join(dataDir, name), { force: true })
      }
    }
  })

  it('says in one sentence that its port is taken', async () => {
    const { port } = blocker.address() as AddressInfo
    const delivery = start(port, dataDir)
    expect(await delivery.ended).toBe(1)
    expect(delivery.output().trim()).toBe(`The port ${port} (SITE_PORT) is taken by another program.`)
  })
})
