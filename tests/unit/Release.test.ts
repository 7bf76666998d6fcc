import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { type PageRecord, Release } from '../../site/publish/Release'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kapacity-release-'))
})

const record = (address: string, more: Partial<PageRecord> = {}): PageRecord => ({
  address,
  route: address,
  reader: 'public',
  exists: true,
  dependencies: [['document news 1', 'v1']],
  ...more,
})
const html = Buffer.from(`<p>${'obsah '.repeat(100)}</p>`)
const search = {
  id: '/sk/a',
  kind: 'news',
  title: 'A',
  summary: '',
  text: '',
  foundAs: '',
  topics: [],
  town: null,
  date: null,
}
const file = (name: string) => path.join(folder, name)

describe('Release', () => {
  it('writes a page with its compressed twins', async () => {
    const release = await Release.open(folder)
    expect(await release.write(record('/sk/a'), html, search)).toBe(true)
    expect(readFileSync(file('public/sk/a.html'))).toEqual(html)
    expect(brotliDecompressSync(readFileSync(file('public/sk/a.html.br')))).toEqual(html)
    expect(gunzipSync(readFileSync(file('public/sk/a.html.gz')))).toEqual(html)
    await release.close()
  })

  it('does not touch a file whose bytes are the same', async () => {
    const release = await Release.open(folder)
    await release.write(record('/sk/a'), html, null)
    const { ino } = statSync(file('public/sk/a.html'))
    expect(await release.write(record('/sk/a'), html, null)).toBe(false)
    expect(statSync(file('public/sk/a.html')).ino).toBe(ino)
    await release.close()
  })

  it('knows after a restart what each page was made from', async () => {
    const first = await Release.open(folder)
    await first.write(record('/sk/a'), html, search)
    await first.write(record('/sk/b', { dependencies: [['today', '2026-11-21']] }), html, null)
    await first.remove('/sk/b')
    await first.close()
    const second = await Release.open(folder)
    expect([...second.pages.keys()]).toEqual(['/sk/a'])
    expect([...(second.dependents.get('document news 1') ?? [])]).toEqual(['/sk/a'])
    expect(second.dependents.has('today')).toBe(false)
    expect(existsSync(file('public/sk/b.html'))).toBe(false)
    await second.close()
  })

  it('clears away what a killed process left: temporary files, pages without a line, a broken last line', async () => {
    const first = await Release.open(folder)
    await first.write(record('/sk/a'), html, search)
    await first.close()
    writeFileSync(file('public/sk/a.html.0123.tmp'), 'half')
    writeFileSync(file('public/sk/unknown.html'), 'unknown')
    appendFileSync(file('pages.jsonl'), '{"address":"/sk/c","rea')
    appendFileSync(file('search/sk.jsonl'), '{"id":"/sk/c","ti')
    const second = await Release.open(folder)
    expect([...second.pages.keys()]).toEqual(['/sk/a'])
    expect(readdirSync(file('public/sk')).sort()).toEqual(['a.html', 'a.html.br', 'a.html.gz'])
    await second.write(record('/sk/d'), html, { ...search, id: '/sk/d' })
    await second.close()
    const lines = readFileSync(file('search/sk.jsonl'), 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['/sk/a', '/sk/d'])
  })

  it('counts a page whose file is missing as not made', async () => {
    const first = await Release.open(folder)
    await first.write(record('/sk/a', { exists: true }), html, null)
    await first.close()
    writeFileSync(file('public/sk/a.html'), '')
    const { rmSync } = await import('node:fs')
    rmSync(file('public/sk/a.html'))
    const second = await Release.open(folder)
    expect(second.pages.size).toBe(0)
    await second.close()
  })

  it("keeps a members' page out of the public tree and out of the search, also when it was public before", async () => {
    const release = await Release.open(folder)
    await release.write(record('/sk/a'), html, search)
    await release.write(record('/sk/a', { reader: 'members' }), html, search)
    expect(existsSync(file('public/sk/a.html'))).toBe(false)
    expect(existsSync(file('members/sk/a.html'))).toBe(true)
    const last = readFileSync(file('search/sk.jsonl'), 'utf8').trim().split('\n').at(-1) ?? ''
    expect(JSON.parse(last)).toEqual({ id: '/sk/a', gone: true })
    await release.close()
  })
})
