import { TextStateFeature } from '@payloadcms/richtext-lexical'
import { languageOptions } from './languageOptions'

/** The name of a text's language in that language, since Payload shows one label to all editors. */
const ownName = (language: string) =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language

/**
 * Marks words of another language than their text's, so that a screen reader pronounces them and a browser hyphenates
 * them rightly: `$: { language: 'uk' }` in a text node. The editor underlines them with dots.
 */
export const textLanguages = TextStateFeature({
  state: {
    language: Object.fromEntries(
      languageOptions.map(({ value }) => [
        value,
        { label: ownName(value), css: { 'text-decoration': 'underline dotted' } },
      ]),
    ),
  },
})
