/** What editors are advised of before publishing: in Slovak, English and Ukrainian texts. */
import { type Field, flattenAllFields } from 'payload'
import { describe, expect, it } from 'vitest'
import type { DeadReason } from '../../cms/checks/Finding'
import { findingsIn } from '../../cms/checks/findingsIn'
import { longestSentence, sentencesIn, wordCount } from '../../cms/checks/sentences'
import { isVague } from '../../cms/checks/vagueLinks'
import type { Values } from '../../cms/fields/ready/Values'
import type { Locale } from '../../cms/locales'

const node = (type: string, children: object[], more: object = {}) => ({ type, children, ...more })
const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: object[]) => node('paragraph', children)
const heading = (tag: string, words: string) => node('heading', [text(words)], { tag })
const link = (words: string, fields: object) => node('link', [text(words)], { fields })
const richText = (...children: object[]) => ({ root: node('root', children) })

const fields = flattenAllFields({
  fields: [
    { name: 'summary', type: 'textarea', localized: true, label: 'Zhrnutie' },
    { name: 'address', type: 'textarea' },
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'body', type: 'richText', localized: true, label: 'Text' },
    {
      name: 'layout',
      type: 'blocks',
      blocks: [
        {
          slug: 'text',
          labels: { singular: 'Blok textu', plural: 'Bloky' },
          fields: [{ name: 'body', type: 'richText', localized: true }],
        },
        { slug: 'link', fields: [{ name: 'page', type: 'relationship', relationTo: 'pages' }] },
      ],
    },
  ] as Field[],
})

const known = {
  undescribed: new Map<string, string>(),
  dead: new Map<string, DeadReason>(),
  deadAddresses: new Set<string>(),
  siteUrl: 'https://x.sk',
}
const found = (document: Values, locale: Locale = 'sk', more: Partial<typeof known> = {}) =>
  findingsIn(fields, { summary: 'Súhrn.', ...document }, locale, { ...known, ...more }).map(
    ({ check, path, reason, words }) => ({ check, path, ...(words && { words }), ...(reason && { reason }) }),
  )

describe('links', () => {
  const words: Record<Locale, { vague: string[]; telling: string[] }> = {
    sk: {
      vague: ['tu', 'TU.', '„kliknite sem“', 'Viac →', 'na tejto stránke'],
      telling: ['žiadosť o pobyt', 'Turnaj'],
    },
    en: { vague: ['here', 'Click here!', 'read more', '  More info '], telling: ['residence application'] },
    uk: {
      vague: ['тут', 'Натисніть сюди', '«детальніше»', 'за цим посиланням'],
      telling: ['заява на проживання', 'тутешні'],
    },
  }
  it.each(['sk', 'en', 'uk'] as const)('that say nothing are known in %s', (locale) => {
    for (const one of words[locale].vague) expect(isVague(one, locale), one).toBe(true)
    for (const one of words[locale].telling) expect(isVague(one, locale), one).toBe(false)
    expect(isVague('https://www.minv.sk/?cudzinci', locale)).toBe(true)
  })

  it('that say nothing or are typed by hand are named with their words', () => {
    const outside = { linkType: 'custom', url: 'https://minv.sk' }
    const body = richText(
      paragraph(text('Žiadosť nájdete '), link('tu', outside), text('.')),
      paragraph(link('naše služby', { linkType: 'custom', url: 'https://x.sk/sk/sluzby' })),
      paragraph(link('podujatia', { linkType: 'custom', url: '/sk/podujatia' })),
      paragraph(link('tlačivo', { linkType: 'custom', url: '/files/a.pdf' })),
      paragraph(link('ministerstvo', { linkType: 'custom', url: '//minv.sk' })),
      paragraph(link('iný web', { linkType: 'custom', url: 'https://x.sk.example' })),
    )
    expect(found({ body })).toEqual([
      { check: 'vagueLink', path: 'body', words: 'tu' },
      { check: 'typedAddress', path: 'body', words: 'naše služby' },
      { check: 'typedAddress', path: 'body', words: 'podujatia' },
    ])
  })

  it('to other websites that are gone are named', () => {
    const body = richText(paragraph(link('zákon', { linkType: 'custom', url: 'https://minv.sk/zakon' })))
    const deadAddresses = new Set(['https://minv.sk/zakon'])
    expect(found({ body }, 'sk', { deadAddresses })).toEqual([
      { check: 'deadAddress', path: 'body', words: 'zákon' },
    ])
  })

  it('to what readers do not find are named, within texts and blocks too', () => {
    const doc = { relationTo: 'news', value: 'n1' }
    const body = richText(paragraph(link('stará správa', { linkType: 'internal', doc })))
    const layout = [
      { id: '1', blockType: 'link', page: 'p1' },
      { id: '2', blockType: 'link', page: { id: 'p2' } },
    ]
    const dead = new Map<string, DeadReason>([
      ['news n1', 'trashed'],
      ['pages p2', 'notReady'],
    ])
    expect(found({ body, layout }, 'uk', { dead })).toEqual([
      { check: 'deadLink', path: 'body', words: 'stará správa', reason: 'trashed' },
      { check: 'deadLink', path: 'layout.1.page', reason: 'notReady' },
    ])
  })
})

describe('headings', () => {
  it.each([
    { tags: ['h2', 'h3', 'h4', 'h2', 'h3'], skipped: [] },
    { tags: ['h3'], skipped: ['h3 0'] },
    { tags: ['h2', 'h4', 'h4'], skipped: ['h4 1'] },
    { tags: ['h2', 'h3', 'h2', 'h4', 'h3'], skipped: ['h4 3'] },
  ])('$tags', ({ tags, skipped }) => {
    const body = richText(...tags.map((tag, index) => heading(tag, `${tag} ${index}`)))
    expect(found({ body })).toEqual(
      skipped.map((words) => ({ check: 'skippedHeading', path: 'body', words })),
    )
  })
  it('are counted anew in each text of a page', () => {
    const block = (id: string, tag: string) => ({ id, blockType: 'text', body: richText(heading(tag, tag)) })
    expect(found({ layout: [block('1', 'h2'), block('2', 'h3')] })).toEqual([
      { check: 'skippedHeading', path: 'layout.1.body', words: 'h3' },
    ])
  })
})

describe('sentences', () => {
  const word: Record<Locale, string> = { sk: 'Slovo', en: 'Word', uk: 'Слово' }
  const sentence = (locale: Locale, count: number) => `${Array(count).fill(word[locale]).join(' ')}.`

  it.each(['sk', 'en', 'uk'] as const)('that are too long in %s', (locale) => {
    const limit = longestSentence[locale]
    const short = sentence(locale, limit)
    const long = sentence(locale, limit + 1)
    expect(found({ summary: `${short} ${short}` }, locale)).toEqual([])
    expect(found({ summary: `${short} ${long}` }, locale)).toEqual([
      { check: 'longSentence', path: 'summary', words: long },
    ])
    const list = node('list', [node('listitem', [text(long)]), node('listitem', [text(short)])])
    expect(
      found({ body: richText(list, paragraph(text(short.slice(0, -1))), paragraph(text(short))) }, locale),
    ).toEqual([{ check: 'longSentence', path: 'body', words: long }])
  })

  it('do not end at an abbreviation, and end at a line’s end', () => {
    expect(
      sentencesIn('Podľa § 22 ods. 1 zákona č. 404/2011 Z. z. podáte žiadosť. Potom čakáte.', 'sk'),
    ).toHaveLength(2)
    expect(sentencesIn('Príďte 3. marca na ul. Hlavnú. Otvorené je od roku 2024. Ráno.', 'sk')).toHaveLength(
      3,
    )
    expect(sentencesIn('Зверніться на вул. Головну, буд. 5. Візьміть паспорт.', 'uk')).toHaveLength(2)
    expect(sentencesIn('Bring a document, e.g. a passport. Come early.', 'en')).toHaveLength(2)
    expect(sentencesIn('Nadpis\nText', 'sk')).toEqual(['Nadpis', 'Text'])
    expect(wordCount('Пʼятниця, о 8 – прийом.', 'uk')).toBe(4)
  })

  it('are looked for where people write, and not in an address', () => {
    expect(found({ address: sentence('sk', 60) })).toEqual([])
  })
})

describe('what is missing', () => {
  it('a summary, and a picture’s description', () => {
    const upload = { type: 'upload', relationTo: 'media', value: 'm2' }
    const document = { summary: ' ', cover: 'm1', body: richText(upload) }
    const undescribed = new Map([['m2', 'namestie.jpg']])
    expect(found(document, 'en', { undescribed })).toEqual([
      { check: 'noSummary', path: 'summary' },
      { check: 'noAlt', path: 'body', words: 'namestie.jpg' },
    ])
  })
  it('nothing', () => expect(found({ body: richText(paragraph(text('Krátka veta.'))) })).toEqual([]))
})
