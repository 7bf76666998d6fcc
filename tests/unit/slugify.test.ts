import { describe, expect, it } from 'vitest'
import { freeSlug } from '../../cms/fields/slug/freeSlug'
import { slugify } from '../../cms/fields/slug/slugify'
import { slugProblem } from '../../cms/fields/slug/slugProblem'
import { hrefTo, routeTemplates } from '../../site/i18n/addresses'
import { locales } from '../../site/i18n/locales'

describe('slugify', () => {
  it.each([
    // Slovak
    ['Žilina – úrad', 'zilina-urad'],
    ['ľščťžýáíé', 'lsctzyaie'],
    ['ä ô ŕ ĺ ď ň ť', 'a-o-r-l-d-n-t'],
    ['ĽŠČŤŽÝÁÍÉ Ä Ô Ŕ Ĺ', 'lsctzyaie-a-o-r-l'],
    ['Kôň, vŕba a stĺp', 'kon-vrba-a-stlp'],
    ['Človek v núdzi: čo ďalej?', 'clovek-v-nudzi-co-dalej'],
    ['Prechodný pobyt na účel štúdia', 'prechodny-pobyt-na-ucel-studia'],
    ['Ťažký týždeň (2. časť)', 'tazky-tyzden-2-cast'],
    ['KapaCITY – podpora integrácie cudzincov', 'kapacity-podpora-integracie-cudzincov'],
    ['  Medzery   a\ttabulátory\n', 'medzery-a-tabulatory'],
    ['29. júna 2018', '29-juna-2018'],
    ['A/B & C+D', 'a-b-c-d'],
    // Decomposed already (as macOS writes file names)
    ['Z\u030Cilina', 'zilina'],
    // Ukrainian, by the resolution of the Cabinet of Ministers No. 55 of 2010
    ['Зелений двір', 'zelenyi-dvir'],
    ['Йосипівка', 'yosypivka'],
    ['Стрий', 'stryi'],
    ['Олексій', 'oleksii'],
    ['Їжакевич', 'yizhakevych'],
    ['Кадиївка', 'kadyivka'],
    ['Марʼїне', 'marine'],
    ['Щербухи', 'shcherbukhy'],
    ['Гоща', 'hoshcha'],
    ['Гаращенко', 'harashchenko'],
    ['Згорани', 'zghorany'],
    ['Розгон', 'rozghon'],
    ['ЗГОДА', 'zghoda'],
    ['Знамʼянка', 'znamianka'],
    ['Знам’янка', 'znamianka'],
    ["Знам'янка", 'znamianka'],
    ['Короп’є', 'koropie'],
    ['Єнакієве', 'yenakiieve'],
    ['Наєнко', 'naienko'],
    ['Ґалаґан', 'galagan'],
    ['Юрій', 'yurii'],
    ['Крюківка', 'kriukivka'],
    ['Яготин', 'yahotyn'],
    ['Ічня', 'ichnia'],
    ['Русь', 'rus'],
    ['Львів', 'lviv'],
    ['Феодосія', 'feodosiia'],
    ['Тимчасовий прихисток для людей з України', 'tymchasovyi-prykhystok-dlia-liudei-z-ukrainy'],
    ['«Їжа» (їдальня)', 'yizha-yidalnia'],
    // й decomposed into и and a breve must still be й
    ['Зелен\u0438\u0438\u0306 двір', 'zelenyi-dvir'],
    // Other alphabets and mixtures
    ['Регионално сдружение „Марица“', 'rehyonalno-sdruzhenye-marytsa'],
    ['Úrad Ужгород', 'urad-uzhhorod'],
    ['Łódź, straße, Ærø', 'lodz-strasse-aero'],
    ["Rock'n'roll", 'rocknroll'],
    ['你好', ''],
    ['!!!', ''],
    ['', ''],
  ])('%s → %s', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  it('leaves a slug as it is', () => {
    expect(slugify('prechodny-pobyt-2')).toBe('prechodny-pobyt-2')
  })

  it('ends a long one at the end of a word', () => {
    const slug = slugify('Najneobhospodarovávateľnejšími postupmi '.repeat(5))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toBe('najneobhospodarovavatelnejsimi-postupmi-najneobhospodarovavatelnejsimi-postupmi')
  })

  it('cuts a word that is longer than a slug may be', () => {
    expect(slugify('a'.repeat(200))).toBe('a'.repeat(80))
  })
})

describe('slugProblem', () => {
  it.each([
    ['memorandum', 'news', true],
    ['a1-b2', 'news', true],
    ['2018', 'news', false],
    ['2018-a', 'news', true],
    ['Veľké', 'news', false],
    ['-x', 'news', false],
    ['x--y', 'news', false],
    ['x'.repeat(81), 'news', false],
    ['spravy', 'pages', false],
    ['novyny', 'pages', false],
    ['spravy', 'news', true],
    ['mesto', 'services', false],
  ])('%s in %s: %s', (slug, collection, fine) => {
    expect(slugProblem(slug, collection) === null).toBe(fine)
  })

  it('keeps every one-word address of the site from the pages of editors', () => {
    const words = routeTemplates
      .filter((route) => !route.includes(':') && route !== '')
      .flatMap((route) => locales.map((locale) => hrefTo(locale, route as 'news').split('/')[2] ?? ''))
    expect(words.length).toBeGreaterThan(50)
    expect(words.filter((word) => slugProblem(word, 'pages') === null)).toEqual([])
  })

  it('explains itself in the three languages of the admin', () => {
    const problem = slugProblem('2018', 'news')
    expect(Object.keys(problem ?? {})).toEqual(['sk', 'en', 'uk'])
  })
})

describe('freeSlug', () => {
  const taken =
    (...slugs: string[]) =>
    async (slug: string) =>
      slugs.includes(slug)

  it('takes the slug itself when it can', async () => {
    expect(await freeSlug('urad', 'news', taken())).toBe('urad')
  })

  it('numbers those that are taken', async () => {
    expect(await freeSlug('urad', 'news', taken('urad', 'urad-2'))).toBe('urad-3')
  })

  it('numbers those that are not allowed', async () => {
    expect(await freeSlug('2018', 'news', taken())).toBe('2018-2')
    expect(await freeSlug('spravy', 'pages', taken())).toBe('spravy-2')
  })

  it('stays within the longest slug', async () => {
    const long = 'a'.repeat(80)
    expect(await freeSlug(long, 'news', taken(long))).toBe(`${'a'.repeat(78)}-2`)
  })
})
