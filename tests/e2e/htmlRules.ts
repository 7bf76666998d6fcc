import type { ConfigData } from 'html-validate'

/** What published pages are held to: all that html-validate recommends but what is a matter of style. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // React writes the HTML: hrefLang, <meta/> and required="" mean the same to every parser of HTML.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Search engines cut a title where they run out of room; editors may need more than 70 characters.
    'long-title': 'off',
  },
}
