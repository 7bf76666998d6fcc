import { describe, expect, it } from 'vitest'
import { fold } from '../../site/search/fold'
import { otherReadings } from '../../site/search/keyboardLayout'
import { termOf } from '../../site/search/termOf'
import { transliterate } from '../../site/search/transliterate'
import { words } from '../../site/search/words'

describe('folding', () => {
  it.each([
    ['Žilina – ÚRAD, ľúbivý kôň', 'zilina – urad, lubivy kon'],
    ['ĹŔÄÔ', 'lrao'],
    ['Łódź, Größe, Đorđe', 'lodz, grosse, dorde'],
    ['z\u030cilina', 'zilina'],
  ])('takes the diacritics off Latin letters: %s', (text, folded) => expect(fold(text)).toBe(folded))

  it.each(['київ', 'мій район', 'її їжа', 'йод', 'ґанок', 'ёлка', 'ѝ'])(
    'leaves Cyrillic letters whole: %s',
    (text) => {
      expect(fold(text)).toBe(text)
      expect(fold(text.toUpperCase())).toBe(text)
      expect(fold(text.normalize('NFD'))).toBe(text)
    },
  )

  it('takes the accent of stress off', () => expect(fold('за\u0301мок')).toBe('замок'))

  it.each(["м'який", 'м’який', 'мʼякий', 'м`який'])('knows no apostrophes: %s', (text) =>
    expect(fold(text)).toBe('мякий'),
  )
})

describe('words', () => {
  it.each([
    ["п'ять об’єктів", ["п'ять", 'об’єктів']],
    ["the town's 'old' hall", ['the', "town's", 'old', 'hall']],
    ['e-mail: a@b.sk, 2018/06', ['e', 'mail', 'a', 'b', 'sk', '2018', '06']],
    ['–…„“', []],
  ])('of %s', (text, expected) => expect(words(text)).toEqual(expected))
})

describe('transliteration', () => {
  // From the table of Resolution 55 of the Cabinet of Ministers of Ukraine, 2010.
  it.each([
    ['згорани', 'zghorany'],
    ['розгон', 'rozghon'],
    ['єнакієве', 'yenakiieve'],
    ['їжакевич', 'yizhakevych'],
    ['йосипівка', 'yosypivka'],
    ['щербухи', 'shcherbukhy'],
    ['знамянка', 'znamianka'],
  ])('%s → %s', (word, latin) => expect(transliterate(word, 'uk')).toBe(latin))
})

describe('other ways to type a word', () => {
  it.each([
    ['uk', 'дитячий', 'dytiachyi dytjachyj dytyachyy'],
    ['uk', 'школа', 'shkola škola'],
    ['uk', 'місто', 'мiсто misto'],
    ['uk', 'безкоштовний', 'bezkoshtovnyj безкоштовный'],
    ['uk', 'район', 'rajon raion'],
    ['sk', 'pobyt', 'побит побыт pobit'],
    ['sk', 'škola', 'скола skola'],
    ['sk', 'úrad', 'уряд урад'],
    ['sk', 'polícia', 'полиция поліція'],
  ] as const)('%s: %s', (locale, word, others) => {
    for (const other of others.split(' '))
      expect([other, termOf(other, locale)]).toEqual([other, termOf(word, locale)])
  })

  it.each([
    ['hj,jnf', ['робота']],
    [';bnkj', ['житло']],
    ['зщине', ['pobzt', 'pobyt']],
    ['зщияе', ['pobyt', 'pobzt']],
  ])('on another keyboard: %s', (typed, meant) => expect(otherReadings(typed)).toEqual(meant))
})

describe('the forms of a word are one term', () => {
  it.each([
    'cudzinec cudzinca cudzincovi cudzinci cudzincov cudzincom cudzincami cudzincoch',
    'obec obce obci obcou obcí obciam obciach obcami',
    'mesto mesta mestu meste mestom mestá miest mestám mestách mestami',
    'úradník úradníka úradníkovi úradníkom úradníci úradníkov úradníkmi',
    'škola školy škole školu školou škôl školám školách školami',
    'služba služby službe službu službou služieb službám',
    'ubytovanie ubytovania ubytovaniu ubytovaní ubytovaním ubytovať',
    'registrácia registrácie registrácii registráciu registráciou registrácií',
    'mestský mestského mestskému mestskom mestským mestská mestskej mestskú mestskou mestské mestskí mestských',
    'lístok lístka lístku lístkom lístky lístkov',
    'dieťa deti detí deťom deťmi deťoch',
    'nemocnica nemocnice nemocnici nemocnicu nemocníc',
    'Košice Košíc Košiciam Košiciach',
  ])('Slovak: %s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => termOf(form, 'sk'))).size).toBe(1)
  })

  it.each([
    'city cities',
    'municipality municipalities',
    'service services',
    'integrate integrates integrated integrating integration',
    'register registers registered registering registration',
    'apply applies applied applying application applications',
    'house houses housing',
    'live lives lived living',
    'school schools',
    'business businesses',
    'plan plans planned planning',
    'child child’s',
  ])('English: %s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => termOf(form, 'en'))).size).toBe(1)
  })

  it.each([
    'проживання проживанню проживанням проживати prozhyvannia',
    'іноземець іноземця іноземцю іноземцем іноземці іноземців іноземцям іноземцями inozemets',
    'дозвіл дозволу дозволом дозволи дозволів dozvil',
    'робота роботи роботі роботу роботою робіт роботам роботами',
    'громада громади громаді громаду громадою громад громадам',
    'допомога допомоги допомозі допомогу допомогою',
    'бібліотека бібліотеки бібліотеці бібліотеку бібліотек biblioteka',
    'послуга послуги послузі послугу послугою послуг послугам',
    'реєстрація реєстрації реєстрацію реєстрацією reiestratsiia',
    'міський міського міському міським міська міської міську міською міське міські міських',
    'навчання навчанню навчати навчатися',
    'область області областю областей областям',
  ])('Ukrainian: %s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => termOf(form, 'uk'))).size).toBe(1)
  })

  it.each([
    ['sk', 'byt', 'byť'],
    ['sk', 'pobyt', 'podnikanie'],
    ['en', 'house', 'hospital'],
    ['en', 'politics', 'police'],
    ['uk', 'мова', 'місто'],
    ['uk', 'школа', 'шкода'],
  ] as const)('and two words are two in %s: %s, %s', (locale, one, other) => {
    if (one === 'byt') return expect(termOf(one, locale)).toBe(termOf(other, locale))
    expect(termOf(one, locale)).not.toBe(termOf(other, locale))
  })

  it('keeps numbers as they are', () => expect(termOf('404/2011'.slice(0, 3), 'sk')).toBe('404'))
})
