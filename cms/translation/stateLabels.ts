import { type Translated, translated } from '../translated'
import type { TranslationState } from './TranslationState'

/** What each state is called, said of a text. */
export const stateLabels: Record<TranslationState, Translated> = {
  missing: translated('chýba', 'missing', 'немає'),
  'in-progress': translated('rozpracovaný', 'in progress', 'у роботі'),
  ready: translated('hotový', 'ready', 'готовий'),
  outdated: translated('neaktuálny', 'outdated', 'застарілий'),
}
