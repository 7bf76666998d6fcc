import { describe, expect, it } from 'vitest'
import { formatter, translator } from '../../site/i18n/translator'

/** Shows the non-breaking spaces, the narrow ones too. */
const shown = (text: string) => text.replaceAll('\u00a0', '·').replaceAll('\u202f', '_')

const morning = new Date('2027-01-29T08:00:00Z')
const afternoon = new Date('2027-01-29T14:00:00Z')

describe('the texts of the interface', () => {
  it('are typeset, with what stands in for their arguments', () => {
    const t = translator('sk')
    expect(shown(t('site.sampleExplained'))).toContain('Údaje v·ňom nie')
    expect(shown(t('site.titleOf', { title: 'Pobyt v "meste"', site: 'KapaCITY' }))).toBe(
      'Pobyt v·„meste“·– KapaCITY',
    )
    expect(shown(t('events.count', { count: 120 }))).toBe('120·podujatí')
    expect(t('site.home')).toBe(t('site.home'))
    expect(t.has('site.home')).toBe(true)
  })

  it.each([
    ['sk', '29.·januára 2027', '29.·januára 2027, 9:00_–_15:00', '142·kB'],
    ['en', '29·January 2027', '29·January 2027, 09:00–15:00', '142·kB'],
    ['uk', '29·січня 2027·р.', '29·січня 2027_р., 09:00–15:00', '142·кБ'],
  ] as const)('do not divide a date or a size in %s', (locale, day, range, size) => {
    const format = formatter(locale)
    expect(shown(format.dateTime(morning, { dateStyle: 'long' }))).toBe(day)
    expect(shown(format.dateTimeRange(morning, afternoon, { dateStyle: 'long', timeStyle: 'short' }))).toBe(
      range,
    )
    expect(shown(format.number(142, { style: 'unit', unit: 'kilobyte' }))).toBe(size)
  })

  it.each([
    ['sk', ['slovenčina', 'angličtina', 'ukrajinčina'], 'slovenčina, angličtina a·ukrajinčina'],
    ['en', ['Slovak', 'English', 'Ukrainian'], 'Slovak, English and Ukrainian'],
    ['uk', ['англійська', 'українська'], 'англійська та українська'],
  ] as const)('list in %s', (locale, items, listed) => {
    expect(shown(formatter(locale).list(items))).toBe(listed)
  })
})
