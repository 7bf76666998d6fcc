import type { ReviewState } from '../../reviews/reviewDueOn'
import { type Translated, translated } from '../../translated'

export const reviewsMessages = {
  title: translated('Overenie služieb', 'Reviews of services', 'Перевірка послуг'),
  explained: translated(
    'Údaje o službe treba overiť každých šesť mesiacov. Čitatelia vidia, kedy sa to naposledy stalo.',
    'The details of a service are verified every six months. Readers see when that last happened.',
    'Дані про послугу перевіряють кожні шість місяців. Читачі бачать, коли це було востаннє.',
  ),
  none: translated(
    'Všetky zverejnené služby sú overené.',
    'All public services are verified.',
    'Усі опубліковані послуги перевірено.',
  ),
  service: translated('Služba', 'Service', 'Послуга'),
  town: translated('Samospráva', 'Municipality', 'Громада'),
  verifiedOn: translated('Naposledy overené', 'Last verified on', 'Востаннє перевірено'),
  state: translated('Stav', 'State', 'Стан'),
  responsible: translated('Zodpovedná osoba', 'Responsible person', 'Відповідальна особа'),
  nobody: translated('nikto', 'nobody', 'ніхто'),
  choose: translated('Vyberte osobu', 'Choose a person', 'Виберіть особу'),
  verify: translated('Overené dnes', 'Verified today', 'Перевірено сьогодні'),
  inDraft: translated(
    'Overené v koncepte, ktorý čaká na zverejnenie.',
    'Verified in a draft that waits to be published.',
    'Перевірено в чернетці, яка чекає на публікацію.',
  ),
  verified: translated('Služba je overená.', 'The service is verified.', 'Послугу перевірено.'),
  until: translated('platí do', 'holds until', 'чинне до'),
  since: translated('od', 'since', 'з'),
}

export const reviewStateLabels: Record<ReviewState, Translated> = {
  never: translated('zatiaľ neoverené', 'not verified yet', 'ще не перевірено'),
  due: translated('treba overiť', 'due for a review', 'потрібно перевірити'),
  soon: translated('čoskoro treba overiť', 'soon due for a review', 'незабаром потрібно перевірити'),
  fine: translated('overené', 'verified', 'перевірено'),
}
