import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import en from '../../site/i18n/messages/en.json'
import sk from '../../site/i18n/messages/sk.json'
import uk from '../../site/i18n/messages/uk.json'

const files = { sk, en, uk }
type Locale = keyof typeof files

/** Every message under its whole key: `news.title` → text. */
function flat(messages: object, path = ''): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const [key, value] of Object.entries(messages)) {
    const name = path ? `${path}.${key}` : key
    if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of flat(value, name)) found.set(inner, text)
    } else found.set(name, value)
  }
  return found
}

/** The arguments of a message, nested ones included, as `name:kind`. */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return []
      case TYPE.tag:
        return [`${element.value}:tag`, ...argumentsOf(element.children)]
      case TYPE.plural:
      case TYPE.select:
        return [
          `${element.value}:${TYPE[element.type]}`,
          ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value)),
        ]
      default:
        return [`${element.value}:${TYPE[element.type]}`]
    }
  })
}

/** The plural forms of a message, one set per plural in it. */
function pluralsOf(elements: MessageFormatElement[]): Set<string>[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsOf(element.children)
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsOf(value))
    return element.type === TYPE.plural ? [new Set(Object.keys(element.options)), ...inner] : inner
  })
}

const messages = Object.fromEntries(
  Object.entries(files).map(([locale, file]) => [locale, flat(file)]),
) as Record<Locale, Map<string, unknown>>
const others: Locale[] = ['en', 'uk']
const all = Object.keys(files) as Locale[]

describe('the messages', () => {
  it.each(others)('have the same keys in %s as in Slovak', (locale) => {
    expect([...messages[locale].keys()].sort()).toEqual([...messages.sk.keys()].sort())
  })

  it.each(all)('are texts, and none is empty, in %s', (locale) => {
    for (const [key, text] of messages[locale]) {
      expect(typeof text, key).toBe('string')
      expect(String(text).trim(), key).not.toBe('')
      expect(String(text), `${key} begins or ends with a space`).toBe(String(text).trim())
    }
  })

  it.each(others)('take the same arguments in %s as in Slovak', (locale) => {
    for (const [key, text] of messages[locale]) {
      const own = new Set(argumentsOf(parse(String(text))))
      const slovak = new Set(argumentsOf(parse(String(messages.sk.get(key)))))
      expect([...own].sort(), key).toEqual([...slovak].sort())
    }
  })

  it.each(all)('have every plural form that %s has', (locale) => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const [key, text] of messages[locale]) {
      for (const plural of pluralsOf(parse(String(text)))) {
        expect([...plural].filter((form) => !form.startsWith('=')).sort(), key).toEqual([...forms].sort())
      }
    }
  })

  it('keep to the Ukrainian alphabet in Ukrainian', () => {
    for (const [key, text] of messages.uk) expect(String(text), key).not.toMatch(/[ыэъё]/i)
  })

  it('use the quotation marks and dashes of the language', () => {
    for (const locale of all) {
      for (const [key, text] of messages[locale]) {
        expect(String(text), `${locale} ${key}`).not.toMatch(/"|\.\.\.| - /)
      }
    }
  })
})
