/** A text of the admin in its three languages: a label, a description or a message. */
export interface Translated extends Record<string, string> {
  sk: string
  en: string
  uk: string
}

export const translated = (sk: string, en: string, uk: string): Translated => ({ sk, en, uk })
