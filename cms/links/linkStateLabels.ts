import { type Translated, translated } from '../translated'
import type { LinkState } from './LinkOutcome'

/** What each state is called, said of a link. */
export const linkStateLabels: Record<LinkState, Translated> = {
  new: translated('ešte neskontrolovaný', 'not checked yet', 'ще не перевірене'),
  fine: translated('v poriadku', 'fine', 'працює'),
  unclear: translated('nejasný', 'unclear', 'незрозуміло'),
  dead: translated('nefunkčný', 'dead', 'не працює'),
  notAsked: translated('nekontroluje sa', 'not checked', 'не перевіряється'),
}
