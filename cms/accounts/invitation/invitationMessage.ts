import escapeHtml from 'escape-html'
import { dateLabel } from '../../dateLabel'
import { messageFor } from '../../messageFor'
import type { Member, User } from '../../payload-types'
import { translated } from '../../translated'
import type { AccountCollection } from '../AccountCollection'

export const invitationMessages = {
  subject: translated('Pozvánka do KapaCITY', 'Invitation to KapaCITY', 'Запрошення до KapaCITY'),
  greeting: translated('Dobrý deň, {name},', 'Hello {name},', 'Вітаємо, {name}!'),
  users: translated(
    'redakcia KapaCITY vás pozýva spolupracovať na obsahu webu. Na tejto adrese si zvolíte heslo a prihlásite sa:',
    'the editors of KapaCITY invite you to work on the content of the website. Choose a password and sign in at this address:',
    'Редакція KapaCITY запрошує вас працювати над вмістом сайту. За цією адресою виберіть пароль і увійдіть:',
  ),
  members: translated(
    'KapaCITY vás pozýva do zóny pre členské mestá. Na tejto adrese si zvolíte heslo:',
    'KapaCITY invites you to the area for member towns. Choose a password at this address:',
    'KapaCITY запрошує вас до зони для міст-учасників. За цією адресою виберіть пароль:',
  ),
  until: translated(
    'Odkaz platí do {date} a dá sa použiť raz. Neposielajte ho ďalej.',
    'The link is valid until {date} and can be used once. Do not pass it on.',
    'Посилання дійсне до {date} і спрацює один раз. Не передавайте його іншим.',
  ),
}

interface Invitation {
  collection: AccountCollection
  account: User | Member
  link: string
  until: Date
}

/** What an invited person is written, in the language of their messages. */
export const invitationMessage = ({ account, collection, link, until }: Invitation) => {
  const speaker = { i18n: { language: account.messageLanguage ?? 'sk' } }
  const say = (name: keyof typeof invitationMessages) =>
    messageFor(speaker, invitationMessages[name])
      .replace('{name}', account.name)
      .replace('{date}', dateLabel(until, speaker.i18n.language, 'minute'))
  const paragraphs = [say('greeting'), say(collection), link, say('until')]
  const address = escapeHtml(link)
  return {
    to: account.email,
    subject: say('subject'),
    text: paragraphs.join('\n\n'),
    html: paragraphs
      .map((text) => (text === link ? `<a href="${address}">${address}</a>` : escapeHtml(text)))
      .map((text) => `<p>${text}</p>`)
      .join(''),
  }
}
