import type { SelectField } from 'payload'
import { localeLabels } from '../localeLabels'
import { defaultLocale, locales } from '../locales'
import { translated } from '../translated'

export const messageLanguageField: SelectField = {
  name: 'messageLanguage',
  type: 'select',
  defaultValue: defaultLocale,
  options: locales.map((locale) => ({ value: locale, label: localeLabels[locale] })),
  label: translated('Jazyk správ', 'Language of messages', 'Мова повідомлень'),
  admin: {
    description: translated(
      'V tomto jazyku prídu e-maily: pozvánka a zabudnuté heslo.',
      'The language of e-mails: the invitation and the forgotten password.',
      'Цією мовою надходитимуть листи: запрошення та забутий пароль.',
    ),
  },
}
