/** What an archive holds, what is refused, and that what was written once is written again as it was. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPromise } from 'yauzl'
import { ZipFile } from 'yazl'
import { ArchiveProblem } from '../../../cms/archive/ArchiveProblem'
import { ArchiveReader } from '../../../cms/archive/ArchiveReader'
import { importArchive } from '../../../cms/archive/importArchive'
import { unfinishedImport } from '../../../cms/archive/unfinishedImport'
import { writeArchive } from '../../../cms/archive/writeArchive'
import { environment } from '../../../environment'
import { testPayload } from '../testPayload'

let payload: Payload
let news: string
let number = 0

const newFile = () => {
  number += 1
  return path.join(environment.dataDir, `archive-${number}.zip`)
}

async function contentOf(file: string): Promise<Map<string, string>> {
  const zip = await openPromise(file, { autoClose: false })
  const files = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    files.set(entry.fileName, Buffer.concat(chunks).toString('latin1'))
  }
  zip.close()
  return files
}

/** An archive with other files in it, written as anybody could. */
async function writeZip(files: Map<string, string>): Promise<string> {
  const zip = new ZipFile()
  for (const [name, content] of files) zip.addBuffer(Buffer.from(content, 'latin1'), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  const file = newFile()
  writeFileSync(file, Buffer.concat(chunks))
  return file
}

const linesOf = (text: string | undefined) =>
  Buffer.from(text ?? '', 'latin1')
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const written = async (people = true) => {
  const file = newFile()
  const summary = await writeArchive(payload, file, { people })
  return { file, summary, content: await contentOf(file) }
}

beforeAll(async () => {
  payload = await testPayload()
  const town = await payload.create({
    collection: 'municipalities',
    locale: 'sk',
    data: { title: 'Trnava', summary: 'Mesto.', ready: true, _status: 'published' } as never,
  })
  await payload.create({
    collection: 'users',
    data: { email: 'eva@example.org', password: 'dlhe-heslo-pre-evu', name: 'Eva', roles: ['admin'] },
  })
  await payload.create({
    collection: 'members',
    data: {
      email: 'clen@example.org',
      password: 'dlhe-heslo-pre-clena',
      name: 'Člen',
      municipality: town.id,
    },
  })
  await payload.login({
    collection: 'users',
    data: { email: 'eva@example.org', password: 'dlhe-heslo-pre-evu' },
  })
  const document = await payload.create({
    collection: 'documents',
    locale: 'sk',
    data: { title: 'Tlačivo', audience: 'public' },
    file: { name: 'tlačivo.txt', data: Buffer.from('Tlačivo'), mimetype: 'text/plain', size: 9 },
  })
  // A line separator is a character like any other, in JSON as well.
  const article = await payload.create({
    collection: 'news',
    locale: 'sk',
    data: {
      title: 'Správa\u2028s čiarou',
      summary: 'Zhrnutie.',
      ready: true,
      municipality: town.id,
      publishedOn: '2020-01-01T08:00:00.000Z',
      _status: 'published',
    } as never,
  })
  news = article.id
  await payload.update({
    collection: 'news',
    id: news,
    locale: 'uk',
    draft: true,
    data: { title: 'Новина', _status: 'draft' },
  })
  const trashed = await payload.create({
    collection: 'news',
    locale: 'sk',
    draft: true,
    data: { title: 'V koši', deletedAt: '2021-01-01T00:00:00.000Z' } as never,
  })
  expect(trashed.id).not.toBe(news)
  await payload.updateGlobal({
    slug: 'settings',
    locale: 'sk',
    data: { siteName: 'KapaCITY' } as never,
  })
  await payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date('2040-01-01T00:00:00.000Z'),
    input: { type: 'publish', doc: { relationTo: 'news', value: trashed.id } },
  } as never)
  expect(document.filename).toBeTruthy()
})
afterAll(async () => {
  await payload.destroy()
})

describe('an archive', () => {
  it('holds every language, the drafts, the versions, the trash, the files and what is planned', async () => {
    const { content, summary } = await written()
    const documents = linesOf(content.get('documents/news.ndjson'))
    expect(documents).toHaveLength(2)
    expect(documents.find(({ id }) => id === news)).toMatchObject({
      title: { sk: 'Správa\u2028s čiarou' },
      _status: 'published',
    })
    expect(documents.find(({ id }) => id !== news)?.deletedAt).toContain('2021-01-01')
    const newest = linesOf(content.get('versions/news.ndjson')).find(
      ({ latest, parent }) => latest === true && parent === news,
    )
    expect(newest.version.title).toMatchObject({ uk: 'Новина' })
    expect(linesOf(content.get('scheduled.ndjson'))).toHaveLength(1)
    expect(linesOf(content.get('globals.ndjson'))[0].values.siteName).toEqual({ sk: 'KapaCITY' })
    expect([...content].find(([name]) => name.startsWith('files/documents/'))?.[1]).toBe(
      Buffer.from('Tlačivo').toString('latin1'),
    )
    expect(summary).toMatchObject({ people: 2, files: 1, missing: [], savedMeanwhile: 0 })
  })

  it('holds how people sign in, but no session of theirs', async () => {
    const [user] = linesOf((await written()).content.get('documents/users.ndjson'))
    expect(user).toMatchObject({
      email: 'eva@example.org',
      hash: expect.any(String),
      salt: expect.any(String),
    })
    expect(user).not.toHaveProperty('sessions')
  })

  it('holds nothing of people when it is told so', async () => {
    const { content, summary } = await written(false)
    expect(summary.people).toBe(0)
    for (const [name, text] of content) expect(text, name).not.toMatch(/example\.org|"hash"/)
    expect([...content.keys()].filter((name) => /users|members/.test(name))).toEqual([])
  })

  it('does not replace a file', async () => {
    const { file } = await written()
    await expect(writeArchive(payload, file, { people: true })).rejects.toThrow(/already/)
  })
})

describe('an archive that cannot be written whole', () => {
  it('is not there at all', async () => {
    const [upload = ''] = readdirSync(environment.documentsDir)
    const place = path.join(environment.documentsDir, upload)
    renameSync(place, `${place}.away`)
    mkdirSync(place)
    const file = newFile()
    await expect(writeArchive(payload, file, { people: true })).rejects.toThrow(/EISDIR/)
    rmdirSync(place)
    const { missing } = await writeArchive(payload, file, { people: true })
    expect(missing).toEqual([`files/documents/${upload}`])
    renameSync(`${place}.away`, place)
    expect(readdirSync(environment.dataDir).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('an import', () => {
  it('is refused by a database in which there is something', async () => {
    const { file } = await written()
    const archive = await ArchiveReader.open(file)
    await expect(importArchive(payload, archive)).rejects.toThrow(/not empty \(.*news: 2.*settings/)
    archive.close()
    expect((await payload.findByID({ collection: 'news', id: news, locale: 'sk' })).title).toContain('Správa')
  })

  it('that was not finished lets nothing start, is begun anew, and leaves what was written at first', async () => {
    const first = await written()
    await unfinishedImport.set(payload, true)
    await expect(unfinishedImport.refuse(payload)).rejects.toThrow(/npm run import/)
    const archive = await ArchiveReader.open(first.file)
    const imported = await importArchive(payload, archive)
    archive.close()
    await unfinishedImport.refuse(payload)
    expect(imported).toMatchObject({
      documents: first.summary.documents,
      versions: first.summary.versions,
      files: 1,
    })
    const second = await written()
    // As values: in which order an object has its names, each database decides.
    const contents = (all: Map<string, string>) =>
      Object.fromEntries(
        [...all]
          .filter(([name]) => name !== 'manifest.json')
          .map(([name, text]) => [name, name.endsWith('.ndjson') ? linesOf(text) : text]),
      )
    expect(contents(second.content)).toEqual(contents(first.content))
    const listed = await payload.find({ collection: 'news', locale: 'sk', draft: true, trash: true })
    expect(listed.totalDocs).toBe(2)
    const { user } = await payload.login({
      collection: 'users',
      data: { email: 'eva@example.org', password: 'dlhe-heslo-pre-evu' },
    })
    expect(user?.email).toBe('eva@example.org')
  })
})

describe('what is refused before anything is written', () => {
  let content: Map<string, string>
  let file: string
  beforeAll(async () => {
    const one = await written()
    content = one.content
    file = one.file
  })
  const refused = async (archive: string, sentence: RegExp) => {
    const error = await ArchiveReader.open(archive)
      .then(async (reader) => {
        await unfinishedImport.set(payload, true)
        return importArchive(payload, reader).finally(() => unfinishedImport.clear(payload))
      })
      .catch((problem: unknown) => problem)
    expect(error).toBeInstanceOf(ArchiveProblem)
    expect((error as Error).message).toMatch(sentence)
  }
  const changed = (name: string, change: (text: string) => string) =>
    writeZip(new Map(content).set(name, change(content.get(name) ?? '')))
  const manifest = (change: object) =>
    changed('manifest.json', (text) => JSON.stringify({ ...JSON.parse(text), ...change }))

  it('a file that is not there', () => refused('/nowhere/archive.zip', /There is no file/))
  it('half an archive', async () => {
    const half = newFile()
    writeFileSync(half, readFileSync(file).subarray(0, readFileSync(file).length / 2))
    await refused(half, /broken or not whole/)
  })
  it('one with a flipped bit', async () => {
    const bytes = readFileSync(file)
    const at = bytes.indexOf('documents/news.ndjson') + 60
    bytes[at] = (bytes[at] ?? 0) ^ 1
    const flipped = newFile()
    writeFileSync(flipped, bytes)
    await refused(flipped, /broken or not whole/)
  })
  it('one with a document changed by hand', async () =>
    refused(
      await changed('documents/news.ndjson', (text) => text.replace('Zhrnutie', 'Zhrnutia')),
      /documents\/news\.ndjson has changed/,
    ))
  it('one without one of its files', async () => {
    const less = new Map(content)
    less.delete('documents/topics.ndjson')
    await refused(await writeZip(less), /topics\.ndjson is missing/)
  })
  it('one with a file more', async () =>
    refused(await writeZip(new Map(content).set('files/media/more.png', 'x')), /does not name/))
  it('another zip', async () =>
    refused(await writeZip(new Map([['a.txt', 'a']])), /not an archive of KapaCITY/))
  it('a newer format', async () => refused(await manifest({ version: 2 }), /newer KapaCITY/))
  it('a newer content model', async () =>
    refused(await manifest({ contentModel: '29990101_000000_later' }), /newer KapaCITY/))
  it('a file that leads out of its folder', async () => {
    // yazl does not write such a name either, so it is put in afterwards.
    const name = 'files/media/aa/evil.png'
    const bytes = readFileSync(await writeZip(new Map(content).set(name, 'x')))
    const evil = newFile()
    writeFileSync(
      evil,
      Buffer.from(bytes.toString('latin1').replaceAll(name, 'files/media/../evil.png'), 'latin1'),
    )
    await refused(evil, /\.\./)
  })
  it('a document whose file leads out of its folder', async () => {
    const text = (content.get('documents/documents.ndjson') ?? '').replace(
      /"filename":"[^"]*"/,
      '"filename":"../kapacity.db"',
    )
    const files = JSON.parse(content.get('manifest.json') ?? '').files.map((one: { path: string }) =>
      one.path === 'documents/documents.ndjson'
        ? {
            ...one,
            bytes: text.length,
            sha256: createHash('sha256').update(Buffer.from(text, 'latin1')).digest('hex'),
          }
        : one,
    )
    const forged = new Map(content).set('documents/documents.ndjson', text)
    const whole = JSON.stringify({ ...JSON.parse(content.get('manifest.json') ?? ''), files })
    await refused(await writeZip(forged.set('manifest.json', whole)), /lacks the file \.\.\/kapacity\.db/)
  })
})
