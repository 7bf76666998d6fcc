/** Texts given to translators' tools as XLIFF, and taken back: whole, by the person's rights, and never by mistake. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { xliffMessages as messages } from '../../../cms/translation/xliff/xliffMessages'
import { bold, bullets, heading, link, paragraph, richText, table } from '../../../seed/lexical'
import { testPayload } from '../testPayload'
import { type Answer, askRest } from './askRest'
import { type Role, roles, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>
let town: string

beforeAll(async () => {
  payload = await testPayload()
  town = await publishedTown(payload, 'Mesto')
  tokens = await signedInPeople(payload, town)
})
afterAll(() => payload?.destroy())

const steps = (title: string) => ({
  type: 'block' as const,
  fields: {
    id: '0123456789abcdef01234567',
    blockName: '',
    blockType: 'steps',
    title,
    steps: [{ id: 'abcdef0123456789abcdef01', title: 'Krok', text: 'Prvý\nriadok' }],
  },
  format: '' as const,
  version: 2,
})

const body = () => {
  const text = richText(
    heading('Ako na to & <čo> "treba"'),
    paragraph(
      'Príďte ',
      bold('v pondelok'),
      ' na ',
      link('úrad', 'https://example.org/?a=1&b=2'),
      ', prosím.',
    ),
    bullets('prvá', [bold('druhá')]),
    table(['Deň', 'Hodina'], ['pondelok', '8']),
  )
  return { root: { ...text.root, children: [...text.root.children, steps('Postup')] } }
}

/** A published service with rich text, rows and a Slovak text alone. */
const service = async (title = 'Pobyt'): Promise<string> => {
  const { id } = await payload.create({
    collection: 'services',
    depth: 0,
    data: {
      title,
      summary: 'Dva\nriadky',
      ready: true,
      municipality: town,
      body: body(),
      steps: [{ title: 'Vyplňte tlačivo' }, { title: 'Počkajte' }],
      _status: 'published',
    } as never,
  })
  return id
}

const headers = { 'accept-language': 'sk', 'content-type': 'application/xliff+xml' }
const exported = async (id: string, role: Role = 'translator', locale = 'uk'): Promise<Answer> =>
  askRest(`/services/${id}/translations/xliff?locale=${locale}`, { token: tokens[role], headers })
const imported = (id: string, text: string, role: Role = 'translator', locale = 'uk'): Promise<Answer> =>
  askRest(`/services/${id}/translations/xliff?locale=${locale}`, {
    method: 'POST',
    token: tokens[role],
    headers,
    body: text,
  })
const message = ({ body: answer }: Answer) => (answer.errors as { message: string }[])?.[0]?.message

/** What a translator's tool makes of a file: each source's codes around other words. */
const translatedBy = (translate: (words: string) => string) => (text: string) =>
  text.replace(/<source>([\s\S]*?)<\/source>(?:\s*<target>[\s\S]*?<\/target>)?/g, (_, source: string) => {
    const target = source.replace(/(^|>)([^<]+)/g, (__, tag: string, words: string) => tag + translate(words))
    return `<source>${source}</source><target>${target}</target>`
  })
const inUkrainian = translatedBy((words) => words.replace(/[A-Za-zÀ-ž]+(?![^&]*;)/g, 'слово'))

const draftOf = (id: string, locale: 'sk' | 'uk' = 'uk') =>
  payload.findByID({ collection: 'services', id, locale, depth: 0, draft: true })

describe('a file for a translator', () => {
  it('has each text once, with its codes, and nothing that would break XML', async () => {
    const { status, text, headers: answered } = await exported(await service())
    expect(status).toBe(200)
    expect(answered.get('content-type')).toContain('application/xliff+xml')
    expect(answered.get('content-disposition')).toMatch(/services-.*-sk-uk\.xlf/)
    expect(text).toContain('version="2.1" srcLang="sk" trgLang="uk"')
    expect(text).toContain('<source>Ako na to &amp; &lt;čo&gt; &quot;treba&quot;</source>')
    expect(text).toContain(
      'Príďte <pc id="1" type="fmt" subType="xlf:b">v pondelok</pc> na <pc id="2" type="link" canCopy="no" canDelete="no">úrad</pc>, prosím.',
    )
    expect(text).toContain('<source>Dva\nriadky</source>')
    expect(text).toMatch(/<unit id="body:\d+\.steps\.[a-f0-9]+\.text" /)
    expect(text.match(/<unit /g)).toHaveLength(15)
    expect(text).not.toContain('<target>')
  })

  it.each(roles)('is given to %s, if they work here', async (role) => {
    const { status } = await exported(await service(), role)
    expect(status).toBe(['anonymous', 'member'].includes(role) ? 403 : 200)
  })

  it('is not made of a text into its own language', async () => {
    const answer = await exported(await service(), 'editor', 'sk')
    expect([answer.status, message(answer)]).toEqual([400, messages.nothing.sk])
  })
})

describe('a translation that comes back', () => {
  it('is saved as the translator’s draft, with headings, lists, links, tables and blocks of the source', async () => {
    const id = await service()
    const answer = await imported(id, inUkrainian((await exported(id)).text))
    expect([answer.status, answer.body]).toEqual([200, { saved: ['Pobyt'] }])

    const draft = await draftOf(id)
    expect(draft).toMatchObject({ title: 'слово', summary: 'слово\nслово', _status: 'draft', ready: false })
    expect(draft.steps?.map(({ title }) => title)).toEqual(['слово слово', 'слово'])
    const source = JSON.stringify((await draftOf(id, 'sk')).body)
    const expected = source.replace(
      /"(text|title)":"([^"\\]*(?:\\.[^"\\]*)*)"/g,
      (_, name: string, words: string) =>
        `"${name}":${JSON.stringify(String(JSON.parse(`"${words}"`)).replace(/[A-Za-zÀ-ž]+/g, 'слово'))}`,
    )
    expect(draft.body).toEqual(JSON.parse(expected))
    // Readers see what they saw, and the source is what it was.
    const stored = await payload.findByID({ collection: 'services', id, locale: 'uk', depth: 0 })
    expect(stored._status).toBe('published')
    expect(stored.title).toBeFalsy()
    expect((await draftOf(id, 'sk')).title).toBe('Pobyt')
  })

  it('is in the file that is downloaded next', async () => {
    const id = await service()
    await imported(id, inUkrainian((await exported(id)).text))
    const again = (await exported(id)).text
    expect(again.match(/<target>/g)).toHaveLength(15)
    expect(again).toContain('<target>слово <pc id="1"')
  })

  it('may be cut into sentences, marked and styled by a tool', async () => {
    const id = await service()
    const text = inUkrainian((await exported(id)).text)
      .replace('<target>слово</target>', '<target><mrk id="m1" type="term">Нова</mrk> назва</target>')
      .replace(
        /(<segment[^>]*>\s*<source>Dva\nriadky<\/source>)<target>[^<]*<\/target>/,
        '$1<target>Один.</target></segment><ignorable><source> </source></ignorable><segment><source>x</source><target>Два.</target>',
      )
      .replace('<xliff ', '<xliff xmlns:my="urn:my" ')
      .replace('<notes>', '<my:tool>words <my:more/></my:tool><notes>')
    expect((await imported(id, text)).status).toBe(200)
    expect(await draftOf(id)).toMatchObject({ title: 'Нова назва', summary: 'Один. Два.' })
  })

  it('is put into the form’s state: an outdated one is the editor’s to check', async () => {
    const id = await service()
    await imported(id, inUkrainian((await exported(id)).text))
    const states = await askRest(`/services/${id}/translations`, { token: tokens.editor })
    expect(states.body).toMatchObject({ languages: { uk: { state: 'in-progress', live: false } } })
  })
})

describe('what is refused, and leaves everything as it was', () => {
  const refused = async (id: string, answer: Promise<Answer>, status: number, sentence: string) => {
    const given = await answer
    expect([given.status, message(given)]).toEqual([status, sentence])
    expect((await draftOf(id)).title).toBeFalsy()
  }
  const file = async (id: string) => inUkrainian((await exported(id)).text)

  it('a translation of a source that has changed since', async () => {
    const id = await service()
    const text = await file(id)
    await payload.update({
      collection: 'services',
      id,
      locale: 'sk',
      data: { summary: 'Iné', _status: 'published' },
    })
    await refused(id, imported(id, text), 409, messages.sourceMoved('Pobyt').sk)
  })

  it('but not one whose source was only saved again, or has a draft', async () => {
    const id = await service()
    const text = await file(id)
    await payload.update({ collection: 'services', id, locale: 'sk', data: { _status: 'published' } })
    await payload.update({
      collection: 'services',
      id,
      locale: 'sk',
      draft: true,
      data: { title: 'Koncept' },
    })
    expect((await imported(id, text)).status).toBe(200)
  })

  it('another document', async () => {
    const [one, other] = [await service(), await service()]
    await refused(one, imported(one, await file(other)), 400, messages.foreign.sk)
  })

  it('another language', async () => {
    const id = await service()
    const text = (await file(id)).replace('trgLang="uk"', 'trgLang="en"')
    await refused(id, imported(id, text), 400, messages.otherLanguages('sk → en', 'uk').sk)
  })

  it('a language that is not the translator’s', async () => {
    const id = await service()
    const text = inUkrainian((await exported(id, 'translator', 'en')).text)
    const answer = await imported(id, text, 'translator', 'en')
    expect([answer.status, message(answer)]).toEqual([403, messages.notAllowed.sk])
  })

  it.each(['anonymous', 'member'] as const)('whatever %s sends', async (role) => {
    const id = await service()
    const text = await file(id)
    expect((await imported(id, text, role)).status).toBe(403)
    expect((await draftOf(id)).title).toBeFalsy()
  })

  it('a text that is not translated', async () => {
    const id = await service()
    const text = (await file(id)).replace('<target>слово</target>', '')
    await refused(id, imported(id, text), 400, messages.untranslated('Pobyt', 'Pobyt').sk)
  })

  it('a text that is translated by nothing', async () => {
    const id = await service()
    const text = (await file(id)).replace('<target>слово</target>', '<target> </target>')
    await refused(id, imported(id, text), 400, messages.untranslated('Pobyt', 'Pobyt').sk)
  })

  it('a text that the document does not have', async () => {
    const id = await service()
    const text = (await file(id)).replace('<unit id="title"', '<unit id="titul"')
    await refused(id, imported(id, text), 400, messages.unknownUnit('Pobyt', 'titul').sk)
  })

  it.each([
    ['is lost', /<pc id="2"[^>]*>([^<]*)<\/pc>(?=[^<]*<\/target>)/, '$1'],
    ['is not the source’s', /<pc id="2"(?=[^>]*>[^<]*<\/pc>[^<]*<\/target>)/, '<pc id="9"'],
  ])('a text whose link %s', async (_, pattern, replacement) => {
    const id = await service()
    const text = (await file(id)).replace(pattern, replacement)
    const start = 'Príďte v pondelok na úrad, prosím.'
    await refused(id, imported(id, text), 400, messages.wrongCodes('Pobyt', start).sk)
  })

  it.each([
    ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff>&b;</xliff>'],
    ['a foreign file', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff>&a;</xliff>'],
    ['XLIFF 1.2', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>'],
    ['half a file', '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"><file>'],
    ['no XML', 'Dobrý deň'],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    const id = await service()
    await refused(id, imported(id, text), 400, messages.notXliff.sk)
  })

  it('one that is too deep', async () => {
    const id = await service()
    const deep = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1">${'<group>'.repeat(100)}`
    await refused(id, imported(id, deep), 400, messages.tooComplex.sk)
  })
})

describe('many documents in a file', () => {
  const ask = (query: string, role: Role = 'translator') =>
    askRest(`/translations/xliff?${query}`, { token: tokens[role], headers })
  const send = (text: string, role: Role = 'translator') =>
    askRest('/translations/xliff', { method: 'POST', token: tokens[role], headers, body: text })

  it('are those that the board shows, and come back together or not at all', async () => {
    const [one, other] = [await service('Prvá služba'), await service('Druhá služba')]
    const query = 'collection=services&locale=uk&state=missing&from=sk'
    const { status, text } = await ask(query)
    expect(status).toBe(200)
    expect(text).toContain(`original="kapacity:services/${one}?source=`)
    expect(text).toContain(`original="kapacity:services/${other}?source=`)

    const translation = inUkrainian(text)
    await payload.update({
      collection: 'services',
      id: other,
      locale: 'sk',
      data: { title: 'Druhá služba inak', _status: 'published' },
    })
    const answer = await send(translation)
    expect([answer.status, message(answer)]).toEqual([409, messages.sourceMoved('Druhá služba inak').sk])
    expect((await draftOf(one)).title).toBeFalsy()

    const again = await send(inUkrainian((await ask(query)).text))
    expect(again.status).toBe(200)
    expect(again.body.saved).toEqual(expect.arrayContaining(['Prvá služba', 'Druhá služba inak']))
    expect((await draftOf(one)).title).toBe('слово слово')
    expect((await ask(query)).status).toBe(400)
  })

  it.each(['anonymous', 'member'] as const)('are not for %s', async (role) => {
    expect((await ask('locale=uk&from=sk', role)).status).toBe(403)
    expect((await send('<xliff/>', role)).status).toBe(403)
  })
})
