import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SharePicture } from '../../site/content/sharePicture'
import { type PageRecord, Release } from '../../site/publish/Release'
import { SharePictures } from '../../site/publish/SharePictures'

let folder: string
let release: Release
let pictures: SharePictures
let drawn: string[]
let logged: string[]
let idle: Promise<void>
/** How long a drawing takes. */
let wait: Promise<void>
let broken = false

const lane = () =>
  new SharePictures({
    releases: () => [release],
    idle: () => idle,
    draw: async ({ title }) => {
      if (broken) throw new Error('No paint')
      await wait
      drawn.push(title)
      return Buffer.from(`picture of ${title}`)
    },
    log: pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }),
  })

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kapacity-pictures-'))
  release = await Release.open(path.join(folder, 'a'))
  drawn = []
  logged = []
  idle = Promise.resolve()
  wait = Promise.resolve()
  broken = false
  pictures = lane()
})
afterEach(async () => {
  await pictures.stop()
  await release.close()
})

const picture = (title: string): SharePicture => ({ address: `/share/1-${title}.png`, title, label: '' })
const page = (address: string, title?: string): PageRecord => ({
  address,
  route: address,
  reader: 'public',
  exists: true,
  dependencies: [],
  picture: title === undefined ? undefined : picture(title),
})
const write = (address: string, title?: string) =>
  release.write(page(address, title), Buffer.from('<p>'), null)
const settled = async () => {
  pictures.wake()
  while (pictures.waiting > 0) await new Promise((resolve) => setTimeout(resolve, 1))
}
const there = () => readdirSync(path.join(release.folder, 'public', 'share')).sort()

describe('the pictures for sharing', () => {
  it('are drawn once, however many pages name them', async () => {
    await write('/sk/a', 'Trnava')
    await write('/en/a', 'Trnava')
    await settled()
    expect(drawn).toEqual(['Trnava'])
    expect(readFileSync(path.join(release.folder, 'public/share/1-Trnava.png'), 'utf8')).toBe(
      'picture of Trnava',
    )
  })

  it('follow the title, and go when no page names them any more', async () => {
    await write('/sk/a', 'Staré')
    await write('/sk/b', 'Staré')
    await settled()
    await write('/sk/a', 'Nové')
    await settled()
    expect(there()).toEqual(['1-Nové.png', '1-Staré.png'])
    await release.remove('/sk/b')
    await settled()
    expect(there()).toEqual(['1-Nové.png'])
    await write('/sk/a')
    await settled()
    expect(there()).toEqual([])
  })

  it('are not drawn again when a page is written again', async () => {
    await write('/sk/a', 'Trnava')
    await settled()
    await write('/sk/a', 'Trnava')
    expect(pictures.waiting).toBe(0)
    await settled()
    expect(drawn).toEqual(['Trnava'])
  })

  it('wait until no page waits', async () => {
    let goOn: () => void = () => undefined
    idle = new Promise((resolve) => (goOn = resolve))
    await write('/sk/a', 'Trnava')
    pictures.wake()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(drawn).toEqual([])
    goOn()
    await settled()
    expect(drawn).toEqual(['Trnava'])
  })

  it('count as waiting until they are there', async () => {
    let finish: () => void = () => undefined
    wait = new Promise((resolve) => (finish = resolve))
    await write('/sk/a', 'Trnava')
    pictures.wake()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect([pictures.waiting, there()]).toEqual([1, []])
    finish()
    await settled()
    expect(there()).toEqual(['1-Trnava.png'])
  })

  it('that were missing, or are nobody’s, are found after a restart', async () => {
    await write('/sk/a', 'Missing')
    await release.close()
    const share = path.join(release.folder, 'public/share')
    writeFileSync(path.join(share, '1-Nobody.png'), 'x')
    writeFileSync(path.join(share, '1-Half.png.0123.tmp'), 'x')
    release = await Release.open(release.folder)
    await settled()
    expect(there()).toEqual(['1-Missing.png'])
    expect(drawn).toEqual(['Missing'])
  })

  it('are taken over from another release as the same file', async () => {
    await write('/sk/a', 'Trnava')
    await settled()
    const before = release
    release = await Release.open(path.join(folder, 'b'))
    await write('/sk/a', 'Trnava')
    await release.carryPicture('/share/1-Trnava.png', before)
    await release.carryPicture('/share/1-Unknown.png', before)
    await settled()
    expect(drawn).toEqual(['Trnava'])
    const inode = ({ folder: root }: Release) => statSync(path.join(root, 'public/share/1-Trnava.png')).ino
    expect(inode(release)).toBe(inode(before))
    await release.remove('/sk/a')
    await settled()
    expect(existsSync(path.join(before.folder, 'public/share/1-Trnava.png'))).toBe(true)
    await before.close()
  })

  it('that cannot be drawn are logged once, hold up no other, and are tried again', async () => {
    broken = true
    await write('/sk/a', 'Trnava')
    await settled()
    pictures.retry()
    await settled()
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContain('No paint')
    broken = false
    pictures.retry()
    await settled()
    expect(there()).toEqual(['1-Trnava.png'])
  })
})
