import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { environment } from '../../../environment'
import { pdf } from '../../../seed/documents/pdf'
import { testPayload } from '../testPayload'
import { type Answer, askRest } from './askRest'
import { type Role, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>

beforeAll(async () => {
  payload = await testPayload()
  tokens = await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
})
afterAll(() => payload?.destroy())

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2a6' } })

interface File {
  name: string
  type: string
  data: Buffer | string
}

function upload(
  collection: 'media' | 'documents',
  file: File,
  fields: object,
  role: Role = 'editor',
): Promise<Answer> {
  const form = new FormData()
  const content = typeof file.data === 'string' ? file.data : new Uint8Array(file.data)
  form.append('file', new Blob([content], { type: file.type }), file.name)
  form.append('_payload', JSON.stringify(fields))
  return askRest(`/${collection}`, { method: 'POST', token: tokens[role], body: form })
}

const files = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : [])

describe('a picture', () => {
  it('is kept without what the camera wrote into it, and in all sizes', async () => {
    const data = await picture(2000, 1000)
      .withExif({ IFD0: { Artist: 'Tajný Autor' }, IFD3: { GPSLatitude: '48/1 8/1 0/1' } })
      .jpeg()
      .toBuffer()
    expect(data.includes('Tajn')).toBe(true)
    const answer = await upload(
      'media',
      { name: 'Fotka z výletu.jpg', type: 'image/jpeg', data },
      { alt: 'Výlet' },
    )
    expect(answer.status).toBe(201)
    const doc = answer.body.doc as {
      filename: string
      sizes: Record<string, { filename: string; width: number }>
    }
    const widths = Object.entries(doc.sizes).map(([name, { filename, width }]) => [
      name,
      width,
      path.extname(filename),
    ])
    expect(widths).toEqual(
      expect.arrayContaining([
        ['small', 480, '.webp'],
        ['medium', 960, '.webp'],
        ['large', 1600, '.webp'],
        ['smallAvif', 480, '.avif'],
        ['mediumAvif', 960, '.avif'],
        ['largeAvif', 1600, '.avif'],
      ]),
    )
    for (const { filename } of [doc, ...Object.values(doc.sizes)]) {
      const written = await readFile(path.join(environment.mediaDir, filename))
      expect((await sharp(written).metadata()).exif, filename).toBeUndefined()
      expect(written.includes('Tajn')).toBe(false)
    }
  })

  it('is turned upright and made no larger than needed', async () => {
    const data = await picture(3000, 1000).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const answer = await upload(
      'media',
      { name: 'na-vysku.jpg', type: 'image/jpeg', data },
      { alt: 'Na výšku' },
    )
    expect(answer.body.doc).toMatchObject({ width: 853, height: 2560 })
  })

  it('needs its description', async () => {
    const data = await picture(10, 10).png().toBuffer()
    const answer = await upload('media', { name: 'bez-opisu.png', type: 'image/png', data }, {})
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('alt')
    expect(files(environment.mediaDir).filter((name) => name.startsWith('bez-opisu'))).toEqual([])
  })
})

describe('refused, with nothing written:', () => {
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const page = '<!doctype html><script>alert(1)</script>'
  // A WebP and a PNG of one pixel.
  const webp = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  it.each<[string, 'media' | 'documents', File]>([
    ['an SVG', 'media', { name: 'kresba.svg', type: 'image/svg+xml', data: script }],
    ['an SVG that says it is a PNG', 'media', { name: 'kresba.png', type: 'image/png', data: script }],
    ['a page that says it is a JPEG', 'media', { name: 'fotka.jpg', type: 'image/jpeg', data: page }],
    ['a GIF', 'media', { name: 'a.gif', type: 'image/gif', data: Buffer.from('GIF89a\x01\x00\x01\x00') }],
    ['text in a picture’s name', 'media', { name: 'text.png', type: 'image/png', data: 'len text' }],
    ['a page among documents', 'documents', { name: 'strana.html', type: 'text/html', data: page }],
    [
      'a program that says it is a PDF',
      'documents',
      { name: 'x.pdf', type: 'application/pdf', data: 'MZ\x90\x00' },
    ],
    ['a broken PDF', 'documents', { name: 'y.pdf', type: 'application/pdf', data: '%PDF-1.7 nič' }],
    ['a file without an ending', 'documents', { name: 'bez', type: 'text/plain', data: 'text' }],
    ['a picture among documents', 'documents', { name: 'p.webp', type: 'image/webp', data: webp }],
    ['a picture that says it is a PDF', 'documents', { name: 'p.pdf', type: 'application/pdf', data: webp }],
    ['a picture that says it is text', 'documents', { name: 'p.txt', type: 'text/plain', data: webp }],
    ['a PNG that says it is a JPEG', 'media', { name: 'p.jpg', type: 'image/jpeg', data: png }],
  ])('%s', async (_, collection, file) => {
    const folder = collection === 'media' ? environment.mediaDir : environment.documentsDir
    const before = files(folder)
    const answer = await upload(collection, file, collection === 'media' ? { alt: 'x' } : { title: 'x' })
    expect(answer.status, answer.text).toBe(400)
    expect(files(folder)).toEqual(before)
  })

  it('a picture that is too large, with its name and the limit', async () => {
    const before = files(environment.mediaDir)
    const data = Buffer.concat([await picture(10, 10).png().toBuffer(), Buffer.alloc(20_000_000)])
    const answer = await upload('media', { name: 'velka.png', type: 'image/png', data }, { alt: 'x' })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('„velka.png“ je priveľký')
    expect(answer.text).toContain('20 MB')
    expect(files(environment.mediaDir)).toEqual(before)
  })

  it('a document that is larger than anything may be, while it arrives', async () => {
    const data = Buffer.alloc(50_500_000, 'a')
    const answer = await upload('documents', { name: 'velky.txt', type: 'text/plain', data }, { title: 'x' })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('priveľký')
    expect(files(environment.documentsDir)).toEqual([])
  })

  it('a picture of too many pixels', async () => {
    const data = await picture(12_000, 8_000).png({ compressionLevel: 9 }).toBuffer()
    const answer = await upload('media', { name: 'bomba.png', type: 'image/png', data }, { alt: 'x' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(files(environment.mediaDir).filter((name) => name.startsWith('bomba'))).toEqual([])
  })

  it('a name that leads out of the folder', async () => {
    const data = await picture(10, 10).png().toBuffer()
    const answer = await upload('media', { name: '../../utek.png', type: 'image/png', data }, { alt: 'x' })
    expect(existsSync(path.join(environment.mediaDir, '..', '..', 'utek.png'))).toBe(false)
    expect(existsSync(path.join(environment.dataDir, 'utek.png'))).toBe(false)
    if (answer.status === 201) expect((answer.body.doc as { filename: string }).filename).not.toContain('/')
  })

  it.each<Role>(['anonymous', 'member', 'translator'])('anything from %s', async (role) => {
    const data = await picture(10, 10).png().toBuffer()
    const answer = await upload('media', { name: 'cudzia.png', type: 'image/png', data }, { alt: 'x' }, role)
    expect(answer.status).toBe(403)
    expect(files(environment.mediaDir).filter((name) => name.startsWith('cudzia'))).toEqual([])
  })

  it('a file fetched from an address', async () => {
    const answer = await askRest('/media/paste-url?src=http://127.0.0.1/', { token: tokens.editor })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    const remote = await askRest('/media', {
      method: 'POST',
      token: tokens.editor,
      body: { alt: 'x', url: 'http://127.0.0.1:1/x.png', filename: 'x.png' },
    })
    expect(remote.status).toBeGreaterThanOrEqual(400)
  })
})

describe('a picture’s description', () => {
  const save = async (fields: object) => {
    const data = await picture(20, 10).png().toBuffer()
    return upload('media', { name: 'opis.png', type: 'image/png', data }, fields)
  }

  it('is asked for, unless the picture is decoration', async () => {
    const without = await save({ caption: 'Popisok' })
    expect(without.status).toBe(400)
    expect(without.body.errors).toMatchObject([{ data: { errors: [{ path: 'alt' }] } }])
    const decoration = await save({ decorative: true })
    expect(decoration.status, decoration.text).toBe(201)
    expect(decoration.body.doc).toMatchObject({ alt: '', decorative: true })
    const { id } = decoration.body.doc as { id: string }
    const change = (body: object, locale = 'sk') =>
      askRest(`/media/${id}?locale=${locale}`, { method: 'PATCH', token: tokens.editor, body })
    expect((await change({ decorative: false })).status).toBe(400)
    expect((await change({ caption: 'Підпис' }, 'uk')).status).toBe(200)
    expect((await change({ decorative: false, alt: 'Strom' })).status).toBe(200)
  })
})

describe('a replaced file', () => {
  const replace = (collection: 'media' | 'documents', id: string, file: File, role: Role = 'editor') => {
    const form = new FormData()
    const content = typeof file.data === 'string' ? file.data : new Uint8Array(file.data)
    form.append('file', new Blob([content], { type: file.type }), file.name)
    form.append('_payload', '{}')
    return askRest(`/${collection}/${id}`, { method: 'PATCH', token: tokens[role], body: form })
  }

  it('of the same kind keeps its name, and so its address', async () => {
    const made = await upload(
      'documents',
      { name: 'Formulár.txt', type: 'text/plain', data: 'starý' },
      { title: 'F' },
    )
    const { id, filename } = made.body.doc as { id: string; filename: string }
    const answer = await replace('documents', id, {
      name: 'formular-v2.txt',
      type: 'text/plain',
      data: 'nový',
    })
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body.doc).toMatchObject({ id, filename })
    expect(await readFile(path.join(environment.documentsDir, filename), 'utf8')).toBe('nový')
    expect(files(environment.documentsDir)).not.toContain('formular-v2.txt')
  })

  it('of another kind gets a name of its own, and the old one is gone', async () => {
    const made = await upload(
      'documents',
      { name: 'stary.txt', type: 'text/plain', data: 'text' },
      { title: 'S' },
    )
    const { id } = made.body.doc as { id: string }
    const answer = await replace('documents', id, { name: 'novy.csv', type: 'text/csv', data: 'a,b' })
    expect(answer.body.doc).toMatchObject({ id, filename: 'novy.csv' })
    expect(files(environment.documentsDir)).not.toContain('stary.txt')
  })

  it('that is a picture is made again in all sizes', async () => {
    const first = await picture(1000, 500).png().toBuffer()
    const made = await upload(
      'media',
      { name: 'mesto.png', type: 'image/png', data: first },
      { alt: 'Mesto' },
    )
    const { id } = made.body.doc as { id: string }
    const second = await picture(900, 900).png().toBuffer()
    const answer = await replace('media', id, { name: 'IMG_0001.png', type: 'image/png', data: second })
    expect(answer.body.doc).toMatchObject({ filename: 'mesto.png', width: 900, height: 900 })
    const sizes = Object.values(
      (answer.body.doc as { sizes: Record<string, { filename: string | null }> }).sizes,
    )
    for (const { filename } of sizes) if (filename) expect(files(environment.mediaDir)).toContain(filename)
    expect(files(environment.mediaDir)).not.toContain('mesto-480x240.webp')
  })

  it('stays as it is for those who may not replace it', async () => {
    const made = await upload(
      'documents',
      { name: 'nas.txt', type: 'text/plain', data: 'náš' },
      { title: 'N' },
    )
    const { id } = made.body.doc as { id: string }
    for (const role of ['anonymous', 'member', 'translator'] as const) {
      const answer = await replace(
        'documents',
        id,
        { name: 'x.txt', type: 'text/plain', data: 'cudzí' },
        role,
      )
      expect(answer.status, role).toBe(403)
    }
    expect(await readFile(path.join(environment.documentsDir, 'nas.txt'), 'utf8')).toBe('náš')
  })
})

describe('a document', () => {
  const preview = (answer: Answer) =>
    (answer.body.doc as { id: string; sizes: { preview: { filename: string | null } } }).sizes.preview

  it('that is a PDF shows its first page, which is deleted with it', async () => {
    const data = await pdf(
      { title: 'Kontrolný zoznam', intro: 'Úvod.', sections: [], note: 'Poznámka.' },
      'sk',
    )
    const answer = await upload(
      'documents',
      { name: 'zoznam.pdf', type: 'application/pdf', data },
      { title: 'Z' },
    )
    expect(answer.status, answer.text).toBe(201)
    expect(preview(answer)).toMatchObject({ filename: 'zoznam.pdf.webp', width: 480, height: 679 })
    const drawn = path.join(environment.documentsDir, 'zoznam.pdf.webp')
    const { channels } = await sharp(drawn).stats()
    // White paper with something dark on it.
    expect(channels[0]).toMatchObject({ max: 255 })
    expect(channels[0]?.min).toBeLessThan(100)
    expect((await askRest('/documents/file/zoznam.pdf.webp', { token: tokens.editor })).status).toBe(200)
    expect((await askRest('/documents/file/zoznam.pdf.webp')).status).toBe(403)

    const { id } = answer.body.doc as { id: string }
    const form = new FormData()
    form.append('file', new Blob(['a,b'], { type: 'text/csv' }), 'tabulka.csv')
    form.append('_payload', '{}')
    const replaced = await askRest(`/documents/${id}`, { method: 'PATCH', token: tokens.editor, body: form })
    expect(replaced.status, replaced.text).toBe(200)
    expect(preview(replaced)).toMatchObject({ filename: null, width: null })
    expect(existsSync(drawn)).toBe(false)
  })

  it('that is no PDF, or one without pages, shows nothing', async () => {
    const text = await upload(
      'documents',
      { name: 'a.txt', type: 'text/plain', data: 'text' },
      { title: 'T' },
    )
    expect(preview(text).filename).toBeNull()
    const empty = { name: 'prazdny.pdf', type: 'application/pdf', data: emptyPdf }
    expect(preview(await upload('documents', empty, { title: 'P' })).filename).toBeNull()
    expect(files(environment.documentsDir)).not.toContain('prazdny.pdf.webp')
  })

  const emptyPdf = Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000053 00000 n \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n102\n%%EOF\n',
  )

  it('for members is fetched by members, and its file by nobody else', async () => {
    const made: Record<string, string> = {}
    for (const audience of ['public', 'members'] as const) {
      const file = { name: `${audience}.pdf`, type: 'application/pdf', data: emptyPdf }
      const answer = await upload('documents', file, { title: audience, audience })
      expect(answer.status, answer.text).toBe(201)
      made[audience] = (answer.body.doc as { filename: string }).filename
    }
    const fetchFile = async (audience: string, role: Role) =>
      (await askRest(`/documents/file/${made[audience]}`, { token: tokens[role] })).status
    // The site publishes it once something published has it; the CMS gives it only to those who are signed in.
    expect(await fetchFile('public', 'anonymous')).toBe(403)
    expect(await fetchFile('public', 'member')).toBe(200)
    expect(await fetchFile('members', 'anonymous')).toBe(403)
    expect(await fetchFile('members', 'member')).toBe(200)
    expect(await fetchFile('members', 'editor')).toBe(200)
  })

  it('is listed for nobody but editors', async () => {
    for (const collection of ['documents', 'media']) {
      for (const path of [`/${collection}?limit=0`, `/${collection}/count`]) {
        for (const role of ['anonymous', 'member'] as const)
          expect((await askRest(path, { token: tokens[role] })).status, `${path} as ${role}`).toBe(403)
        expect((await askRest(path, { token: tokens.editor })).status).toBe(200)
      }
    }
  })

  it('comes with the published document that it belongs to, and with no other', async () => {
    const data = await picture(1000, 500).png().toBuffer()
    const made = await upload('media', { name: 'titulka.png', type: 'image/png', data }, { alt: 'Titulka' })
    const cover = (made.body.doc as { id: string }).id
    const published = await payload.create({
      collection: 'news',
      data: { title: 'S titulkou', ready: true, cover, _status: 'published' } as never,
    })
    const draft = await payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'S titulkou, zatiaľ nie', ready: true, cover },
    })
    const seen = await askRest(`/news/${published.id}?depth=1`)
    expect(seen.body.cover).toMatchObject({
      alt: 'Titulka',
      url: `${environment.siteUrl}/media/titulka.png`,
      sizes: { small: { url: `${environment.siteUrl}/media/titulka-480x240.webp` } },
    })
    expect((await askRest(`/news/${draft.id}?depth=1`)).status).toBe(404)
    expect((await askRest('/media/file/titulka.png')).status).toBe(403)
    const editors = await askRest(`/news/${published.id}?depth=1`, { token: tokens.editor })
    expect((editors.body.cover as { url: string }).url).toBe(
      `${environment.cmsUrl}/api/media/file/titulka.png`,
    )
  })

  it('in the trash cannot be fetched by readers', async () => {
    const file = { name: 'vyhodeny.pdf', type: 'application/pdf', data: emptyPdf }
    const { doc } = (await upload('documents', file, { title: 'Vyhodený' })).body as { doc: { id: string } }
    await payload.update({
      collection: 'documents',
      id: doc.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await askRest('/documents/file/vyhodeny.pdf')).status).toBe(403)
    expect((await askRest(`/documents/${doc.id}?trash=true`)).status).toBe(403)
  })

  it('is translated, but not replaced, by a translator', async () => {
    const file = { name: 'preklad.pdf', type: 'application/pdf', data: emptyPdf }
    const { doc } = (await upload('documents', file, { title: 'Na preklad' })).body as { doc: { id: string } }
    const patch = (body: unknown) =>
      askRest(`/documents/${doc.id}?locale=uk`, { method: 'PATCH', token: tokens.translator, body })
    expect((await patch({ title: 'До перекладу', audience: 'members' })).body.doc).toMatchObject({
      title: 'До перекладу',
      audience: 'public',
    })
    expect((await patch({ deletedAt: new Date().toISOString() })).status).toBe(403)
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(emptyPdf)], { type: 'application/pdf' }), 'iny.pdf')
    form.append('_payload', '{}')
    expect((await patch(form)).status).toBe(403)
  })
})
