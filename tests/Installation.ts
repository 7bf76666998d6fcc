import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { processes, tsx } from '../start/processes.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

export type ProgramName = 'cms' | 'publisher' | 'delivery'

const programs: Record<string, string[]> = Object.fromEntries(
  [processes.delivery, ...processes.others].map(({ name, nodeArguments }) => [name, nodeArguments]),
)

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer().listen(0, '127.0.0.1', () => resolve(server))
        }),
    ),
  )
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

/** Waits until `condition` answers with something, and answers with that; milliseconds. */
export async function until<T>(
  condition: () => T | Promise<T>,
  what: string,
  limit = 60_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit
  for (;;) {
    const found = await condition()
    if (found) return found as NonNullable<T>
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain until ${what}.`)
    await wait(5)
  }
}

/** What another process needs to use an installation that it did not start. */
export interface InstallationHandle {
  dataDir: string
  env: NodeJS.ProcessEnv
  administrator: { email: string; password: string }
}

/**
 * A whole KapaCITY on a data folder and ports of its own: the three real processes, as `npm start` runs them,
 * to be used, killed and started again.
 */
export class Installation {
  private readonly running = new Map<ProgramName, ChildProcess>()
  private session: string | undefined

  private constructor(
    readonly dataDir: string,
    readonly env: NodeJS.ProcessEnv,
    private readonly administrator: { email: string; password: string },
  ) {}

  /** A data folder and ports that nothing uses yet, and how a command is run there. */
  private static async vacant(settings: Record<string, string | undefined> = {}) {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'kapacity-installation-'))
    const [site, cms, publisher] = await freePorts(3)
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      SITE_PORT: String(site),
      CMS_PORT: String(cms),
      PUBLISHER_PORT: String(publisher),
      SITE_URL: `http://localhost:${site}`,
      CMS_URL: `http://localhost:${cms}`,
      PAYLOAD_SECRET: 'a-secret-of-an-installation-for-tests',
      PUBLISH_SECRET: 'another-secret-of-that-installation',
      LOG_LEVEL: 'info',
      ...settings,
    }
    return { dataDir, env, run: (...words: string[]) => Installation.run(env, words) }
  }

  private static run(env: NodeJS.ProcessEnv, words: string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...tsx, ...words], {
      cwd: root,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`)
    return stdout
  }

  /** `content`: words for the seed's command line, or null for an empty database. */
  static async create(content: string[] | null): Promise<Installation> {
    const { dataDir, env, run } = await Installation.vacant()
    const prepared = run('start/prepareDatabase.ts').trim().split('\n').at(-1) ?? ''
    if (content) run('seed/seed.ts', ...content)
    return new Installation(dataDir, env, JSON.parse(prepared).administrator)
  }

  /** The content of this one, moved to another database through an archive, with nothing published. */
  async moved(databaseUrl = ''): Promise<Installation> {
    // Addresses of the site stand in feeds and canonical links, so the other must claim the same ones.
    const { dataDir, env, run } = await Installation.vacant({
      SITE_URL: this.env.SITE_URL,
      DATABASE_URL: databaseUrl,
    })
    const archive = path.join(dataDir, 'archive.zip')
    Installation.run(this.env, ['cms/archive/exportCommand.ts', archive])
    run('cms/archive/importCommand.ts', archive)
    return new Installation(dataDir, env, this.administrator)
  }

  /** One that another process made, started, and will remove. */
  static of({ dataDir, env, administrator }: InstallationHandle): Installation {
    return new Installation(dataDir, env, administrator)
  }

  get handle(): InstallationHandle {
    const { dataDir, env, administrator } = this
    return { dataDir, env, administrator }
  }

  /** The same data on another folder and other ports, with nothing published. Nobody may be writing meanwhile. */
  async copy(settings: Record<string, string | undefined> = {}): Promise<Installation> {
    const { dataDir, env } = await Installation.vacant(settings)
    for (const name of readdirSync(this.dataDir)) {
      if (name === 'published' || name.endsWith('.log')) continue
      spawnSync('cp', ['-r', path.join(this.dataDir, name), dataDir])
    }
    return new Installation(dataDir, env, this.administrator)
  }

  /** A copy that claims the same address: it stands in feeds and canonical links, and published files are compared. */
  twin(): Promise<Installation> {
    return this.copy({ SITE_URL: this.env.SITE_URL })
  }

  get siteUrl() {
    return `http://localhost:${this.env.SITE_PORT}`
  }
  get cmsUrl() {
    return `http://localhost:${this.env.CMS_PORT}`
  }
  get publisherUrl() {
    return `http://127.0.0.1:${this.env.PUBLISHER_PORT}`
  }
  get credentials() {
    return this.administrator
  }

  private logFile(name: ProgramName) {
    return path.join(this.dataDir, `${name}.log`)
  }
  /** All that the process wrote since the installation was made. */
  log(name: ProgramName): string {
    return existsSync(this.logFile(name)) ? readFileSync(this.logFile(name), 'utf8') : ''
  }
  pid(name: ProgramName): number {
    return this.running.get(name)?.pid ?? 0
  }

  /** `prefix`: a command to start it with, such as taskset. */
  spawn(name: ProgramName, prefix: string[] = []): ChildProcess {
    const log = openSync(this.logFile(name), 'a')
    const [command = process.execPath, ...words] = [...prefix, process.execPath, ...(programs[name] ?? [])]
    const child = spawn(command, words, { cwd: root, env: this.env, stdio: ['ignore', log, log] })
    closeSync(log)
    this.running.set(name, child)
    return child
  }

  async start(...names: ProgramName[]) {
    for (const name of names) this.spawn(name)
    for (const name of names) await this.ready(name)
  }

  async ready(name: ProgramName) {
    const url = {
      cms: `${this.cmsUrl}/admin/login`,
      publisher: `${this.publisherUrl}/healthz`,
      delivery: `${this.siteUrl}/healthz`,
    }[name]
    await until(
      () => {
        const child = this.running.get(name)
        if (child?.exitCode !== null) throw new Error(`${name} has ended:\n${this.log(name)}`)
        return fetch(url).then(
          (response) => response.ok,
          () => false,
        )
      },
      `${name} answers`,
      120_000,
    )
  }

  private state() {
    return fetch(`${this.publisherUrl}/healthz`).then(
      (response) => response.json(),
      () => null,
    )
  }

  /** Until every page that is known to be wanted is published. */
  async published(limit = 240_000) {
    await until(
      async () => {
        const state = await this.state()
        return (
          state &&
          state.pages > 0 &&
          state.compared &&
          state.waiting === 0 &&
          !state.building &&
          state.database
        )
      },
      'everything is published',
      limit,
    )
  }

  /** Until the pictures for sharing are there too, which are drawn after the pages. */
  async complete(limit = 240_000) {
    await this.published(limit)
    await until(async () => (await this.state())?.pictures === 0, 'all pictures for sharing are drawn', limit)
  }

  async kill(name: ProgramName, signal: NodeJS.Signals = 'SIGKILL') {
    const child = this.running.get(name)
    if (!child) return
    this.running.delete(name)
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }

  async remove() {
    for (const name of [...this.running.keys()]) await this.kill(name)
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  // ---- as an editor, over the CMS's REST API ----

  /** The administrator's session, as the Cookie header that a browser would send. */
  private async signIn(): Promise<string> {
    const response = await fetch(`${this.cmsUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(this.administrator),
    })
    if (!response.ok) throw new Error(`Signing in: ${response.status} ${await response.text()}`)
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
  }

  async rest(method: string, address: string, body?: unknown) {
    this.session ??= await this.signIn()
    const response = await fetch(`${this.cmsUrl}/api${address}`, {
      method,
      // A browser names the origin, and the CMS takes the cookie from its own pages only.
      headers: { 'content-type': 'application/json', cookie: this.session, origin: this.cmsUrl },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }

  /** A page of the admin, as the administrator's browser asks for it. */
  async adminPage(address: string): Promise<string> {
    this.session ??= await this.signIn()
    const response = await fetch(`${this.cmsUrl}/admin${address}`, {
      headers: { cookie: this.session, 'sec-fetch-site': 'same-origin' },
    })
    const text = await response.text()
    // Next.js tells a browser to go elsewhere, to the sign-in for one, within a page that is fine.
    if (!response.ok || text.includes('NEXT_REDIRECT'))
      throw new Error(`/admin${address}: ${response.status}`)
    return text
  }

  /** Publishes a small article in three languages; answers with its id and addresses. */
  async publishArticle(title: string) {
    const { doc } = await this.rest('POST', '/news?locale=sk', {
      title: `${title} sk`,
      summary: 'Krátky súhrn.',
      ready: true,
      publishedOn: '2018-06-29T08:00:00.000Z',
      _status: 'published',
    })
    await this.rest('PATCH', `/news/${doc.id}?locale=en`, {
      title: `${title} en`,
      ready: true,
      _status: 'published',
    })
    await this.rest('PATCH', `/news/${doc.id}?locale=uk`, {
      title: `${title} uk`,
      ready: true,
      _status: 'published',
    })
    const { slug } = await this.rest('GET', `/news/${doc.id}?locale=all&depth=0`)
    return {
      id: doc.id as string,
      addresses: [`/sk/spravy/${slug.sk}`, `/en/news/${slug.en}`, `/uk/novyny/${slug.uk}`],
    }
  }

  /** The text at an address, or null where there is none. */
  async page(address: string): Promise<string | null> {
    const response = await fetch(`${this.siteUrl}${address}`, { redirect: 'manual' })
    const text = await response.text()
    return response.status === 200 ? text : null
  }

  poke(change: unknown, secret = this.env.PUBLISH_SECRET ?? '') {
    const body = JSON.stringify(change)
    return fetch(`${this.publisherUrl}/poke`, {
      method: 'POST',
      body,
      headers: { 'x-kapacity-signature': createHmac('sha256', secret).update(body).digest('hex') },
    })
  }

  /** Every published file, name → content. The search index is compared by its records, which have no order. */
  tree(): Map<string, string> {
    const current = path.join(this.dataDir, 'published', 'current')
    const files = new Map<string, string>()
    for (const folder of ['public', 'members']) {
      for (const entry of readdirSync(path.join(current, folder), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        const file = path.join(entry.parentPath, entry.name)
        try {
          files.set(path.relative(current, file), readFileSync(file, 'base64'))
        } catch (error) {
          // A file that is being written has got its name meanwhile. One that was left behind is there, and counts.
          if (!file.endsWith('.tmp') || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
        }
      }
    }
    files.set('redirects.json', readFileSync(path.join(current, 'redirects.json'), 'utf8'))
    for (const locale of ['sk', 'en', 'uk']) {
      const records = new Map<string, string>()
      for (const line of readFileSync(path.join(current, 'search', `${locale}.jsonl`), 'utf8')
        .trim()
        .split('\n')) {
        const { id, gone } = JSON.parse(line)
        if (gone) records.delete(id)
        else records.set(id, line)
      }
      files.set(`search/${locale}`, [...records.values()].sort().join('\n'))
    }
    return files
  }

  /** The tree that a publish from nothing makes of the same content. */
  async freshTree(): Promise<Map<string, string>> {
    const twin = await this.twin()
    try {
      await twin.start('publisher')
      await twin.complete()
      return twin.tree()
    } finally {
      await twin.remove()
    }
  }
}

/** Names that differ between two trees, for a message that says more than that they do. */
export const differences = (one: Map<string, string>, other: Map<string, string>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort()
