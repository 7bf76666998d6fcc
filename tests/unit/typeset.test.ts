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
    ['sk', '29. 1. 2027 – 3. 2. 2027, § 5, 142 kB', '29.·1.·2027·– 3.·2.·2027, §·5, 142·kB'],
    ['sk', 'Ako na to – krok za krokom', 'Ako na to·– krok za krokom'],
    ['sk', 'v roku 2018 120 ľudí, verzia 1.2. 3 kroky', 'v·roku 2018 120·ľudí, verzia 1.2. 3·kroky'],
    ['en', 'on 4 December 2026, 142 kB, 5 %', 'on 4·December 2026, 142·kB, 5·%'],
    ['en', 'Act No. 245/2008, § 5 – fee', 'Act No.·245/2008, §·5·– fee'],
    ['en', 'in 2018 May began; 3 min. walk, 3 minutes', 'in 2018 May began; 3·min. walk, 3 minutes'],
    ['uk', '29 січня 2027 р. о 10:00, у 2018 році', '29·січня 2027·р. о·10:00, у·2018·році'],
    ['uk', 'п. 3, т. ч.', 'п.·3, т.·ч.'],
    ['uk', 'Закон № 245 — 30 €, 142 кБ', 'Закон №·245·— 30·€, 142·кБ'],
    ['sk', 'Povedala "áno" - a odišla...', 'Povedala „áno“·– a·odišla…'],
    ['en', 'She said "yes" - it\'s done...', 'She said “yes”·– it’s done…'],
    ['uk', 'Сказала "так" - і зникло сім\'я...', 'Сказала «так»·— і·зникло сім’я…'],
    ['uk', "обʼєднання, об’єднання, об'єднання Children's", 'об’єднання, об’єднання, об’єднання Children’s'],
    ['uk', 'Здоровʼя', 'Здоров’я'],
    ['sk', '("v meste")', '(„v·meste“)'],
    ['sk', '+421 900-123-456, 2018-06-29, SK-2014', '+421 900-123-456, 2018-06-29, SK-2014'],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(shown(text, locale)).toBe(expected)
  })

  it('has nothing to do for what is set already', () => {
    for (const locale of ['sk', 'en', 'uk'] as const) {
      const once = typeset('V "tom" - o 4 May, 29 січня č. 3, § 5 - it\'s...', locale)
      expect(typeset(once, locale)).toBe(once)
    }
  })

  it('leaves addresses alone', () => {
    expect(typeset('https://www.hrl.sk/a/v/1', 'sk')).toBe('https://www.hrl.sk/a/v/1')
  })
})
