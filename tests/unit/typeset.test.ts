import { describe, expect, it } from 'vitest'
import { typeset } from '../../seed/typeset'

/** Shows the non-breaking spaces. */
const shown = (text: string, locale: 'sk' | 'en' | 'uk') => typeset(text, locale).replaceAll('\u00a0', '·')

describe('typeset', () => {
  it.each([
    ['sk', 'v Trnave a o tom, čo s nimi', 'v·Trnave a·o·tom, čo s·nimi'],
    ['sk', 'Z mesta („v meste“)', 'Z·mesta („v·meste“)'],
    [
      'sk',
      'zákon č. 369/1990 Zb. a č. 245/2008 Z. z., o. z.',
      'zákon č.·369/1990 Zb. a·č.·245/2008 Z.·z., o.·z.',
    ],
    [
      'sk',
      'od 1. januára 2018 do 31. decembra, 800 hodín, 30 €',
      'od 1.·januára 2018 do 31.·decembra, 800·hodín, 30·€',
    ],
    ['uk', 'у Трнаві й у краї з 800 годинами', 'у·Трнаві й·у·краї з·800·годинами'],
    ['en', 'a town in 3 days', 'a town in 3 days'],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(shown(text, locale)).toBe(expected)
  })

  it('leaves addresses alone', () => {
    expect(typeset('https://www.hrl.sk/a/v/1', 'sk')).toBe('https://www.hrl.sk/a/v/1')
  })
})
