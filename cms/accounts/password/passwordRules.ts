import { translated } from '../../translated'

/** Characters. Length is what makes a password hard to guess (NIST SP 800-63B-4, 3.1.1.2). */
export const shortestPassword = 12
/** Enough for any sentence, and not so much that computing its hash is work. */
export const longestPassword = 256

/** What a password must not be, said when it is. */
export const passwordProblems = {
  tooShort: translated(
    `Heslo musí mať aspoň ${shortestPassword} znakov. Dobre poslúži niekoľko slov za sebou.`,
    `The password must have at least ${shortestPassword} characters. Several words in a row serve well.`,
    `Пароль має містити щонайменше ${shortestPassword} знаків. Добре підійде кілька слів поспіль.`,
  ),
  tooLong: translated(
    `Heslo smie mať najviac ${longestPassword} znakov.`,
    `The password may have at most ${longestPassword} characters.`,
    `Пароль може містити щонайбільше ${longestPassword} знаків.`,
  ),
  personal: translated(
    'Heslo nesmie obsahovať e-mailovú adresu.',
    'The password must not contain the e-mail address.',
    'Пароль не може містити адресу електронної пошти.',
  ),
  common: translated(
    'Toto heslo je medzi prvými, ktoré niekto vyskúša. Zvoľte niekoľko slov, ktoré k sebe nepatria.',
    'This password is among the first that somebody would try. Choose several words that do not belong together.',
    'Цей пароль спробують одним із перших. Виберіть кілька слів, не повʼязаних між собою.',
  ),
}

/** The same, said before a password is chosen. */
export const passwordRules = translated(
  `Aspoň ${shortestPassword} znakov, napríklad niekoľko slov, ktoré k sebe nepatria. Nie e-mailová adresa ani bežné heslo.`,
  `At least ${shortestPassword} characters, for example several words that do not belong together. Not the e-mail address, nor a common password.`,
  `Щонайменше ${shortestPassword} знаків, наприклад кілька не повʼязаних між собою слів. Не адреса електронної пошти й не поширений пароль.`,
)
