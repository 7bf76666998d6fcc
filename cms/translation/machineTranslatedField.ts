import type { CheckboxField } from 'payload'
import { translated } from '../translated'

/** Whether this language's text is a machine's that no person has checked yet; readers are told so. */
export const machineTranslatedField: CheckboxField = {
  name: 'machineTranslated',
  type: 'checkbox',
  localized: true,
  defaultValue: false,
  label: translated('Preložil stroj', 'Translated by a machine', 'Переклав компʼютер'),
  admin: {
    position: 'sidebar',
    description: translated(
      'Čitateľom sa pri texte ukáže upozornenie, kým preklad niekto neoznačí ako skontrolovaný.',
      'Readers are shown a note beside the text until somebody marks the translation as checked.',
      'Читачі бачитимуть позначку біля тексту, доки хтось не позначить переклад як перевірений.',
    ),
  },
}
