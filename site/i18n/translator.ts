import { createFormatter, createTranslator } from 'use-intl/core'
import type { Locale } from './locales'
import en from './messages/en.json'
import sk from './messages/sk.json'
import uk from './messages/uk.json'
import { typeset } from './typeset'

/** Slovak is written first, so its file says which messages there are. */
export type Messages = typeof sk

/** A unit test holds the three files to the same keys and arguments, which is what this cast relies on. */
const messages: Record<Locale, Messages> = { sk, en: en as Messages, uk: uk as Messages }

/** Everything in the project happens in Slovakia, wherever the server or the reader is. */
export const timeZone = 'Europe/Bratislava'

const createPlain = (locale: Locale) =>
  createTranslator({
    locale,
    messages: messages[locale],
    timeZone,
    // A missing message is a mistake of ours that the checks find; it must not be shown as if it were text.
    onError: (error) => {
      throw error
    },
  })

type Translator = ReturnType<typeof createPlain>

/** Typesets what a message says, not the message itself: what stands in for its arguments decides, too. */
function createFor(locale: Locale): Translator {
  const plain = createPlain(locale)
  // Those without arguments always say the same.
  const known = new Map<string, string>()
  const translate = (...[key, values]: Parameters<Translator>) => {
    if (values) return typeset(plain(key, values), locale)
    const said = known.get(key) ?? typeset(plain(key), locale)
    known.set(key, said)
    return said
  }
  return Object.assign(translate, plain)
}

type Formatter = ReturnType<typeof createFormatter>

// Kept, because each of them parses a message once, and a page asks for dozens.
const translators = new Map<Locale, Translator>()
const formatters = new Map<Locale, Formatter>()

/** `t('news.title')`, with ICU arguments and plurals of the language, typeset. */
export function translator(locale: Locale) {
  const known = translators.get(locale) ?? createFor(locale)
  translators.set(locale, known)
  return known
}

/** English as it is written in Europe: 4 December 2026, 14:00. */
const formats: Record<Locale, string> = { sk: 'sk', en: 'en-GB', uk: 'uk' }

const createFormatterFor = (locale: Locale): Formatter => {
  const format = createFormatter({ locale: formats[locale], timeZone })
  // Around the dash stand thin spaces, which our font lacks; the narrow one it has keeps the line together, too.
  const dateTimeRange = (...range: Parameters<Formatter['dateTimeRange']>) =>
    typeset(format.dateTimeRange(...range).replaceAll('\u2009', '\u202f'), locale)
  const dateTime = (...moment: Parameters<Formatter['dateTime']>) =>
    typeset(format.dateTime(...moment), locale)
  const number = (...value: Parameters<Formatter['number']>) => typeset(format.number(...value), locale)
  const conjunction = new Intl.ListFormat(formats[locale])
  const list = (items: Iterable<string>) =>
    typeset(
      conjunction
        .formatToParts(items)
        // CLDR has „і“ alone, which does not sound between vowels („англійська і українська“); „та“ does anywhere.
        .map(({ type, value }) =>
          type === 'literal' && locale === 'uk' ? value.replace(' і ', ' та ') : value,
        )
        .join(''),
      locale,
    )
  // TypeScript knows the last of several signatures only.
  return { ...format, dateTime, number, list, dateTimeRange } as Formatter
}

/** Dates, numbers and lists as the language writes them, typeset. */
export function formatter(locale: Locale) {
  const known = formatters.get(locale) ?? createFormatterFor(locale)
  formatters.set(locale, known)
  return known
}
