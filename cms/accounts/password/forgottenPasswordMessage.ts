import escapeHtml from 'escape-html'
import type { PayloadRequest } from 'payload'
import { messageFor } from '../../messageFor'
import type { Member, User } from '../../payload-types'
import { translated } from '../../translated'
import type { AccountCollection } from '../AccountCollection'
import { choosePasswordLink } from './choosePasswordLink'

export const forgottenPasswordMessages = {
  subject: translated('Nové heslo do KapaCITY', 'A new password for KapaCITY', 'Новий пароль до KapaCITY'),
  greeting: translated('Dobrý deň, {name},', 'Hello {name},', 'Вітаємо, {name}!'),
  text: translated(
    'niekto, pravdepodobne vy, požiadal o nové heslo. Zvolíte si ho na tejto adrese; platí hodinu:',
    'somebody, probably you, asked for a new password. Choose it at this address, which is valid for an hour:',
    'Хтось, імовірно ви, попросив про новий пароль. Виберіть його за цією адресою; вона дійсна годину:',
  ),
  otherwise: translated(
    'Ak ste to neboli vy, nič nerobte: heslo ostáva také, aké je.',
    'If it was not you, do nothing: the password stays as it is.',
    'Якщо це були не ви, нічого не робіть: пароль лишається таким, як є.',
  ),
}

interface Given {
  req?: PayloadRequest
  token?: string
  user?: Partial<User> | Partial<Member>
}

const inTheirs = (user: Given['user']) => ({ i18n: { language: user?.messageLanguage ?? 'sk' } })

/** The message for whoever has forgotten a password, in the language of their messages. */
export const forgottenPassword = (collection: AccountCollection) => ({
  generateEmailSubject: ({ user }: Given = {}) =>
    messageFor(inTheirs(user), forgottenPasswordMessages.subject),
  generateEmailHTML: ({ token = '', user }: Given = {}) => {
    const say = (name: keyof typeof forgottenPasswordMessages) =>
      escapeHtml(
        messageFor(inTheirs(user), forgottenPasswordMessages[name]).replace('{name}', user?.name ?? ''),
      )
    const link = escapeHtml(choosePasswordLink(collection, token))
    return `<p>${say('greeting')}</p><p>${say('text')}</p><p><a href="${link}">${link}</a></p><p>${say('otherwise')}</p>`
  },
})
