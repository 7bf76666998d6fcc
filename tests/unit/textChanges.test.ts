import { describe, expect, it } from 'vitest'
import type { Locale } from '../../cms/locales'
import { type TextPart, textChanges } from '../../cms/translation/textChanges'
import type { TranslatableText } from '../../cms/translation/textsIn'

/** A text such as "title: Pobyt", under a label of the same name. */
const texts = (...given: string[]): TranslatableText[] =>
  given.map((one) => {
    const [key = '', text = ''] = one.split(': ')
    return { key, field: key, labels: [key], text }
  })

const marks = { same: ['', ''], added: ['+', '+'], removed: ['-', '-'] } as const
const shown = (parts: TextPart[]) =>
  parts.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('')

describe('what changed in a text', () => {
  const cases: { what: string; locale?: Locale; former: string[]; now: string[]; changes: string[] }[] = [
    { what: 'nothing', former: ['a: Pobyt'], now: ['a: Pobyt'], changes: ['a: Pobyt'] },
    {
      what: 'a word of a sentence',
      former: ['a: Úrad je otvorený v pondelok.'],
      now: ['a: Úrad je otvorený v utorok.'],
      changes: ['a: Úrad je otvorený v -pondelok-+utorok+.'],
    },
    {
      what: 'whole words, in Cyrillic too',
      locale: 'uk',
      former: ['a: Установа працює у понеділок'],
      now: ['a: Установа працює у п’ятницю'],
      changes: ['a: Установа працює у -понеділок-+п’ятницю+'],
    },
    {
      what: 'a text more, where it stands',
      former: ['a: Jeden', 'c: Tri'],
      now: ['a: Jeden', 'b: Dva', 'c: Tri'],
      changes: ['a: Jeden', 'b: +Dva+', 'c: Tri'],
    },
    {
      what: 'a text fewer, at the end',
      former: ['a: Jeden', 'b: Dva', 'c: Tri'],
      now: ['a: Jeden', 'c: Tri'],
      changes: ['a: Jeden', 'c: Tri', 'b: -Dva-'],
    },
    {
      what: 'nothing, when rows have moved',
      former: ['r.1: Jeden', 'r.2: Dva'],
      now: ['r.2: Dva', 'r.1: Jeden'],
      changes: ['r.2: Dva', 'r.1: Jeden'],
    },
  ]

  it.each(cases)('$what', ({ locale = 'sk', former, now, changes }) => {
    const seen = textChanges(texts(...former), texts(...now), locale)
    expect(seen.map(({ labels, parts }) => `${labels[0]}: ${shown(parts)}`)).toEqual(changes)
  })
})
