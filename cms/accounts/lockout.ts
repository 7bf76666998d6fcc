import { translated } from '../translated'

/** After how many wrong passwords, or wrong codes, an account is locked, and for how long, in milliseconds. */
export const attempts = 5
export const lockTime = 10 * 60 * 1000

export const lockedAccount = translated(
  `Po ${attempts} neúspešných pokusoch je účet na ${lockTime / 60_000} minút zamknutý. Skúste to neskôr alebo si dajte poslať odkaz na nové heslo.`,
  `After ${attempts} failed attempts the account is locked for ${lockTime / 60_000} minutes. Try again later, or have a link for a new password sent to you.`,
  `Після ${attempts} невдалих спроб обліковий запис заблоковано на ${lockTime / 60_000} хвилин. Спробуйте пізніше або замовте посилання для нового пароля.`,
)
