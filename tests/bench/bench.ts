/**
 * `npm run bench`: the bars of docs/performance.md, measured on this machine with the real processes.
 * `npm run bench -- --write` also writes the table there. Needs a build (`npm run build`), wrk, nginx and two processors.
 */
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { contentCollections } from '../../cms/collections/contentCollections'
import { tsx } from '../../start/processes.mjs'
import { Installation, until } from '../Installation'
import { load } from './load'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rows: { what: string; measured: string; bar: string; holds: boolean | null }[] = []

function row(what: string, measured: string, bar = '', holds: boolean | null = null) {
  rows.push({ what, measured, bar, holds })
  console.log(
    `${holds === null ? ' ' : holds ? '+' : '!'} ${what}: ${measured}${bar ? ` (bar: ${bar})` : ''}`,
  )
}
const quantile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN
const ms = (value: number) => `${Math.round(value)} ms`
const rate = (value: number) => Math.round(value).toLocaleString('en')

/**
 * Milliseconds from the CMS's answer to a save until all three languages serve the new text. The first saves, in which
 * processes just started compile their code, are left out, and an editor takes a breath between two.
 */
async function publishToLive(kapacity: Installation, times: number): Promise<number[]> {
  const warmingUp = 5
  const article = await kapacity.publishArticle('Meranie')
  await until(() => kapacity.page(article.addresses[2] ?? ''), 'the article is live')
  const took: number[] = []
  for (let i = 0; i < warmingUp + times; i += 1) {
    const token = `Merané-${i}-${Date.now()}`
    // One field that all three languages show.
    await kapacity.rest('PATCH', `/news/${article.id}?locale=sk`, {
      publishedBy: token,
      _status: 'published',
    })
    const answered = performance.now()
    for (const address of article.addresses) {
      await until(async () => (await kapacity.page(address))?.includes(token), `${address} is live`)
    }
    if (i >= warmingUp) took.push(performance.now() - answered)
    await wait(500)
  }
  return took
}

/** Milliseconds of each request while one comes after the other, with a pause, for some seconds. */
async function latencies(url: string, goOn: () => boolean): Promise<number[]> {
  const took: number[] = []
  while (goOn()) {
    const began = performance.now()
    await (await fetch(url)).arrayBuffer()
    took.push(performance.now() - began)
    await wait(10)
  }
  return took
}

const publishedIn = (kapacity: Installation) => {
  const line = kapacity
    .log('publisher')
    .split('\n')
    .filter((text) => text.includes('Mended the difference'))
    .at(-1)
  return JSON.parse(line ?? '{}') as { rendered: number; seconds: number }
}
const peakMemory = (pid: number) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Milliseconds that a thing takes, each time; the first times, in which code is compiled, are left out. */
async function times(thing: () => Promise<unknown>, warmingUp = 5, count = 20): Promise<number[]> {
  const took: number[] = []
  for (let i = 0; i < warmingUp + count; i += 1) {
    const began = performance.now()
    await thing()
    if (i >= warmingUp) took.push(performance.now() - began)
  }
  return took
}

/** The longest document there is, as the form would send it. */
async function longestDocument(kapacity: Installation) {
  let longest = { collection: '', id: '', size: 0 }
  for (const collection of contentCollections) {
    // Sample articles are shorter than anything else.
    const { docs } = await kapacity.rest('GET', `/${collection}?locale=sk&depth=0&limit=100&sort=createdAt`)
    for (const document of docs) {
      const size = JSON.stringify(document).length
      if (size > longest.size) longest = { collection, id: document.id, size }
    }
  }
  return longest
}

/** What editors wait for. */
async function desk(kapacity: Installation) {
  const began = performance.now()
  await kapacity.adminPage('?locale=sk')
  const first = performance.now() - began
  const start = await times(() => kapacity.adminPage('?locale=sk'))
  row(
    'Start page of the admin, 10,000 articles, p50 (first after a start)',
    `${ms(quantile(start, 0.5))} (${ms(first)})`,
  )

  const { collection, id, size } = await longestDocument(kapacity)
  const address = `/${collection}/${id}`
  const usesBegan = performance.now()
  await kapacity.rest('GET', `${address}/uses`)
  const usesFirst = performance.now() - usesBegan
  const uses = await times(() => kapacity.rest('GET', `${address}/uses`))
  row(
    'Where a document is used, 10,000 articles, p50 (first after a start)',
    `${ms(quantile(uses, 0.5))} (${ms(usesFirst)})`,
  )

  const opening = await times(() => kapacity.adminPage(`/collections${address}?locale=sk`))
  const opened = quantile(opening, 0.5)
  row(
    `Opening the longest seeded document (${Math.round(size / 1000)} kB), p50`,
    ms(opened),
    '≤ 300 ms',
    opened <= 300,
  )
  const { createdAt, ...document } = await kapacity.rest('GET', `${address}?locale=sk&depth=0`)
  for (const [what, query, _status] of [
    ['saving it as a draft', 'draft=true&autosave=true', 'draft'],
    ['publishing it', '', 'published'],
  ]) {
    let saves = 0
    const save = () =>
      kapacity.rest('PATCH', `${address}?locale=sk&depth=0&${query}`, {
        ...document,
        summary: `Meranie ${saves++}`,
        _status,
      })
    const took = quantile(await times(save), 0.5)
    row(`  ${what}, p50`, ms(took), '≤ 300 ms', took <= 300)
  }
}

async function small() {
  const kapacity = await Installation.create(['--articles', '100'])
  try {
    await kapacity.start('delivery', 'publisher', 'cms')
    await kapacity.published()
    const took = await publishToLive(kapacity, 60)
    const [p50, p95] = [quantile(took, 0.5), quantile(took, 0.95)]
    row('Publish to live, 100 articles, p50 / p95', `${ms(p50)} / ${ms(p95)}`, 'p95 ≤ 1 s', p95 <= 1000)
    return p95
  } finally {
    await kapacity.remove()
  }
}

async function large(smallP95: number) {
  const kapacity = await Installation.create(['--articles', '10000'])
  try {
    await kapacity.start('publisher')
    await kapacity.published(3_600_000)
    const { rendered, seconds } = publishedIn(kapacity)
    const memory = peakMemory(kapacity.pid('publisher'))
    row(
      `Full publish, 10,000 articles (${rate(rendered)} pages)`,
      `${(rendered / seconds).toFixed(0)} pages/s, ${Math.round(seconds)} s`,
      '≥ 100 pages/s',
      rendered / seconds >= 100,
    )
    row('  peak memory of the publisher', `${Math.round(memory)} MB`, '≤ 1 GB', memory <= 1024)

    await kapacity.start('delivery', 'cms')
    const took = await publishToLive(kapacity, 60)
    const [p50, p95] = [quantile(took, 0.5), quantile(took, 0.95)]
    row('Publish to live, 10,000 articles, p50 / p95', `${ms(p50)} / ${ms(p95)}`, 'p95 ≤ 1 s', p95 <= 1000)
    row('  against 100 articles', `${(p95 / smallP95).toFixed(2)} ×`, '≤ 1.5 ×', p95 <= 1.5 * smallP95)

    await desk(kapacity)

    // A new build: the served release becomes the previous one, and all is published anew beside it.
    const article = `${kapacity.siteUrl}${anArticle(kapacity)}`
    const idleUntil = Date.now() + 10_000
    const idle = quantile(await latencies(article, () => Date.now() < idleUntil), 0.95)
    await kapacity.kill('publisher', 'SIGTERM')
    const published = path.join(kapacity.dataDir, 'published')
    const [id = ''] = readdirSync(path.join(published, 'releases'))
    renameSync(path.join(published, 'releases', id), path.join(published, 'releases', 'previous'))
    rmSync(path.join(published, 'current'))
    symlinkSync(path.join('releases', 'previous'), path.join(published, 'current'))
    await kapacity.start('publisher')
    const busyUntil = Date.now() + 30_000
    const busy = quantile(await latencies(article, () => Date.now() < busyUntil), 0.95)
    row(
      `Reader during a full publish, p95 (idle: ${idle.toFixed(1)} ms)`,
      `${busy.toFixed(1)} ms, ${(busy / idle).toFixed(2)} ×`,
      '≤ 2 ×',
      busy <= 2 * idle,
    )
  } finally {
    await kapacity.remove()
  }
}

/** The address of the longest article: what the weight and the requests are measured on. */
function anArticle(kapacity: Installation): string {
  const folder = path.join(kapacity.dataDir, 'published', 'current', 'public', 'sk', 'spravy')
  const sizes = readdirSync(folder)
    .filter((name) => /[a-z].*\.html$/.test(name))
    .map((name) => ({ name, size: statSync(path.join(folder, name)).size }))
  sizes.sort((a, b) => b.size - a.size)
  return `/sk/spravy/${sizes[0]?.name.replace(/\.html$/, '')}`
}

async function requests() {
  const kapacity = await Installation.create([])
  const copy = path.join(root, 'bench-site')
  try {
    await kapacity.start('publisher')
    await kapacity.published()
    const address = anArticle(kapacity)
    await kapacity.kill('publisher', 'SIGTERM')
    const current = path.join(kapacity.dataDir, 'published', 'current', 'public')
    const page = readFileSync(path.join(current, `${address.slice(1)}.html`), 'utf8')

    // What is too small to gain from it has no compressed twin.
    const brotli = (file: string) =>
      [`${file}.br`, file]
        .map((name) => statSync(path.join(current, name), { throwIfNoEntry: false })?.size)
        .find((size) => size !== undefined) ?? Number.NaN
    const styles = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"(?! media="print")/g)].map(
      ([, href = '']) => brotli(href),
    )
    const weight = brotli(`${address.slice(1)}.html`) + styles.reduce((sum, size) => sum + size, 0)
    row(
      'Article page, HTML and CSS as first fetched (Brotli)',
      `${(weight / 1000).toFixed(1)} kB`,
      '≤ 14 kB',
      weight <= 14_000,
    )
    const scripts = [...page.matchAll(/<script\b[^>]* src="([^"]+)"/g)].map(([, src = '']) => brotli(src))
    const scriptWeight = scripts.reduce((sum, size) => sum + size, 0)
    row(
      '  its scripts, which reading does not need',
      `${(scriptWeight / 1000).toFixed(1)} kB`,
      '≤ 10 kB',
      scriptWeight <= 10_000,
    )

    kapacity.spawn('delivery', ['taskset', '-c', '0'])
    await kapacity.ready('delivery')
    const express = load(kapacity.siteUrl + address)
    const compressed = load(kapacity.siteUrl + address, { 'Accept-Encoding': 'br' })
    await kapacity.kill('delivery', 'SIGTERM')

    rmSync(copy, { recursive: true, force: true })
    cpSync(path.join(root, 'site'), copy, { recursive: true, filter: (name) => !name.includes('.next') })
    for (const entry of readdirSync(path.join(copy, 'app'), { recursive: true, withFileTypes: true })) {
      if (entry.name !== 'page.tsx') continue
      const file = path.join(entry.parentPath, entry.name)
      const regenerated = "export const dynamic = 'force-static'\nexport const revalidate = 3600"
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace("export const dynamic = 'force-dynamic'", regenerated),
      )
    }
    const built = spawnSync('npx', ['next', 'build', 'bench-site'], {
      cwd: root,
      env: kapacity.env,
      encoding: 'utf8',
    })
    if (built.status !== 0) throw new Error(built.stdout + built.stderr)
    const port = Number(kapacity.env.SITE_PORT)
    const words = ['-c', '0', process.execPath, ...tsx]
    const next = spawn('taskset', [...words, 'tests/bench/nextStart.ts', copy, String(port)], {
      cwd: root,
      env: kapacity.env,
      stdio: 'ignore',
    })
    const route = `http://127.0.0.1:${port}${address.replace('/spravy/', '/news/')}`
    await until(
      () =>
        fetch(route).then(
          ({ ok }) => ok,
          () => false,
        ),
      'Next answers',
    )
    const nextStart = load(route)
    next.kill()
    await new Promise((resolve) => next.once('exit', resolve))

    row('Express over the files, one core', `${rate(express)} requests/s (Brotli: ${rate(compressed)})`)
    row(
      '  against next start, same page',
      `${(express / nextStart).toFixed(1)} × of ${rate(nextStart)}`,
      '≥ 4 ×',
      express >= 4 * nextStart,
    )

    await nginx(kapacity, current, address, Buffer.byteLength(page))
  } finally {
    rmSync(copy, { recursive: true, force: true })
    await kapacity.remove()
  }
}

async function nginx(kapacity: Installation, current: string, address: string, size: number) {
  const folder = path.join(kapacity.dataDir, 'nginx')
  mkdirSync(path.join(folder, 'any'), { recursive: true })
  writeFileSync(path.join(folder, 'any', 'file.html'), Buffer.alloc(size, 'x'))
  const port = Number(kapacity.env.CMS_PORT)
  // The locations that the project's nginx.conf answers itself, without the proxy.
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off; sendfile on; types { text/html html; } default_type text/html;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server {
    listen 127.0.0.1:${port}; root ${current};
    location /any/ { root ${folder}; try_files $uri.html =404; }
    location / { try_files $uri.html =404; }
  }
}`,
  )
  // The data folder is this user's alone, and nginx started by root would read it as another one.
  const directives = `daemon off;${process.getuid?.() === 0 ? ' user root;' : ''}`
  const words = ['-c', '0', 'nginx', '-c', path.join(folder, 'nginx.conf'), '-g', directives]
  const server = spawn('taskset', words, { stdio: 'ignore' })
  try {
    const base = `http://127.0.0.1:${port}`
    await until(
      () =>
        fetch(`${base}/any/file`).then(
          ({ ok }) => ok,
          () => false,
        ),
      'nginx answers',
    )
    const ratios: number[] = []
    let ours = 0
    for (let i = 0; i < 3; i += 1) {
      ours = load(base + address)
      ratios.push(ours / load(`${base}/any/file`))
    }
    const ratio = quantile(ratios, 0.5)
    row('nginx over the files, one core', `${rate(ours)} requests/s`)
    row(
      '  against any file of that size (median of 3)',
      `${(ratio * 100).toFixed(0)} %`,
      '≥ 95 %',
      ratio >= 0.95,
    )
  } finally {
    server.kill('SIGQUIT')
  }
}

/** The search alone, one language after the other, in a process of its own. */
function search() {
  const words = ['--expose-gc', ...tsx, 'tests/bench/searchIndex.ts', '10000']
  const { stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  const figures = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>)
  const each = (name: string) => figures.map((of) => of[name]).join(' / ')
  const slowest = Math.max(...figures.map((of) => Number(of['p95 ms'])))
  row('Search of 10,000 articles, p95 answer, sk / en / uk', `${each('p95 ms')} ms`, '≤ 20 ms', slowest <= 20)
  row('  making the index, and its memory', `${each('build s')} s, ${each('memory MB')} MB`)
}

const machine = `${os.hostname()}: ${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
console.log(machine)
search()
await large(await small())
await requests()

const table = [
  '| | measured | bar | |',
  '|---|---|---|---|',
  ...rows.map(
    ({ what, measured, bar, holds }) =>
      `| ${what.replace(/^ +/, '… ')} | ${measured} | ${bar} | ${holds === null ? '' : holds ? 'holds' : '**missed**'} |`,
  ),
].join('\n')
console.log(`\n${table}`)
if (process.argv.includes('--write')) {
  const file = path.join(root, 'docs', 'performance.md')
  const text = readFileSync(file, 'utf8')
  const [before] = text.split('<!-- measured -->')
  writeFileSync(
    file,
    `${before}<!-- measured -->\n\n${new Date().toISOString().slice(0, 10)}, ${machine}\n\n${table}\n`,
  )
}
process.exitCode = rows.some(({ holds }) => holds === false) ? 1 : 0
