import { translated } from '../translated'

/** The reminder to whoever is responsible for services. */
export const reviewMessages = {
  subject: translated(
    'KapaCITY: overte údaje o službách',
    'KapaCITY: please verify your services',
    'KapaCITY: перевірте дані про послуги',
  ),
  greeting: translated('Dobrý deň', 'Hello', 'Добрий день'),
  body: translated(
    'tieto služby, za ktoré zodpovedáte, treba overiť. Skontrolujte úradné hodiny, adresu, postup a cenu; potom v administrácii stlačte „Overené dnes“.',
    'these services that you are responsible for are due for a review. Check the opening hours, the address, the steps and the cost; then press “Verified today” in the administration.',
    'ці послуги, за які ви відповідаєте, потрібно перевірити. Перевірте години прийому, адресу, порядок дій і вартість; потім натисніть «Перевірено сьогодні» в системі керування сайтом.',
  ),
  verifiedOn: translated('naposledy overené', 'last verified on', 'востаннє перевірено'),
  never: translated('zatiaľ neoverené', 'not verified yet', 'ще не перевірено'),
}
