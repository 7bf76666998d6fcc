import { describe, expect, it } from 'vitest'
import { typeset } from '../../site/i18n/typeset'

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
    ['sk', 'Povedala "áno" - a odišla...', 'Povedala „áno“·– a·odišla…'],
    ['en', 'She said "yes" - it\'s done...', 'She said “yes”·– it’s done…'],
    ['uk', 'Сказала "так" - і зникло сім\'я...', 'Сказала «так»·— і·зникло сім’я…'],
    ['sk', '("v meste")', '(„v·meste“)'],
    ['sk', '+421 900-123-456, 2018-06-29, SK-2014', '+421 900-123-456, 2018-06-29, SK-2014'],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(shown(text, locale)).toBe(expected)
  })

  it('leaves addresses alone', () => {
    expect(typeset('https://www.hrl.sk/a/v/1', 'sk')).toBe('https://www.hrl.sk/a/v/1')
  })
})
