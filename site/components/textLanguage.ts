const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps'])

/** The attributes of a text that is in another language than its page; empty where it is in the page's own. */
export function textLanguage(locale: string, language: string | null | undefined) {
  if (!language || language === locale) return {}
  return { lang: language, dir: rightToLeft.has(language) ? ('rtl' as const) : ('ltr' as const) }
}
