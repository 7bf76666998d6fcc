import { createFormatter, createTranslator } from 'use-intl/core'
import type { Locale } from './locales'
import en from './messages/en.json'
import sk from './messages/sk.json'
import uk from './messages/uk.json'

/** Slovak is written first, so its file says which messages there are. */
export type Messages = typeof sk

/** A unit test holds the three files to the same keys and arguments, which is what this cast relies on. */
const messages: Record<Locale, Messages> = { sk, en: en as Messages, uk: uk as Messages }

/** Everything in the project happens in Slovakia, wherever the server or the reader is. */
export const timeZone = 'Europe/Bratislava'

/** `t('news.title')`, with ICU arguments and plurals of the language. */
export const translator = (locale: Locale) =>
  createTranslator({
    locale,
    messages: messages[locale],
    timeZone,
    // A missing message is a mistake of ours that the checks find; it must not be shown as if it were text.
    onError: (error) => {
      throw error
    },
  })

/** Dates, numbers and lists as the language writes them. */
export const formatter = (locale: Locale) => createFormatter({ locale, timeZone })
