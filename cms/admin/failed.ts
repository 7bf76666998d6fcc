import { translated } from '../translated'

/** Where the CMS has not answered, or not said why it refuses. */
export const failed = translated(
  'Nepodarilo sa. Skúste to znova.',
  'That did not work. Try again.',
  'Не вдалося. Спробуйте ще раз.',
)
