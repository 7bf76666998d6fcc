import { APIError, NotFound, type PayloadRequest } from 'payload'
import { environment } from '../../../environment'
import { recordActivity } from '../../activity/recordActivity'
import { messageFor } from '../../messageFor'
import type { Member, User } from '../../payload-types'
import { translated } from '../../translated'
import type { AccountCollection } from '../AccountCollection'
import { withdrawn } from '../accountState'
import { choosePasswordLink } from '../password/choosePasswordLink'
import { invitationMessage } from './invitationMessage'

/** Milliseconds: long enough for a holiday week. */
const validity = 7 * 24 * 60 * 60 * 1000

export const invitationProblems = {
  notSent: translated(
    'Pozvánku sa nepodarilo odoslať. Skúste to znova; ak to nepomôže, skontrolujte nastavenie e-mailu.',
    'The invitation could not be sent. Try again; if that does not help, check how e-mail is set up.',
    'Не вдалося надіслати запрошення. Спробуйте ще раз; якщо не допоможе, перевірте налаштування пошти.',
  ),
  isActive: translated(
    'Tento človek si už heslo zvolil, pozvánku nepotrebuje.',
    'This person has chosen a password already and needs no invitation.',
    'Ця людина вже вибрала пароль і запрошення не потребує.',
  ),
}

interface Whom {
  collection: AccountCollection
  id: string
  req: PayloadRequest
}

const accountOf = async ({ collection, id, req }: Whom): Promise<User | Member> => {
  const where = { id: { equals: id } }
  const account = await req.payload.db.findOne<User | Member>({ collection, req, where })
  if (!account) throw new NotFound(req.t)
  return account
}

const setInvitedUntil = ({ collection, id, req }: Whom, invitedUntil: string, more: object = {}) =>
  req.payload.db.updateOne({ collection, id, data: { invitedUntil, ...more }, req, returning: false })

/**
 * Sends a link by which the person chooses a password; an earlier link is over. Where e-mail is not set up, the
 * administrator is given the link to hand over.
 */
export const invite = async (whom: Whom): Promise<{ until: string; link: string | null }> => {
  const { collection, id, req } = whom
  const account = await accountOf(whom)
  if (!account.invitedUntil) {
    throw new APIError(messageFor(req, invitationProblems.isActive), 409, null, true)
  }
  const token = await req.payload.forgotPassword({
    collection,
    data: { email: account.email },
    disableEmail: true,
    expiration: validity,
    req,
  })
  const until = new Date(Date.now() + validity)
  const link = choosePasswordLink(collection, token)
  try {
    await req.payload.sendEmail(invitationMessage({ account, collection, link, until }))
  } catch (error) {
    req.payload.logger.error({ err: error, collection, id }, 'An invitation could not be sent')
    await setInvitedUntil(whom, withdrawn, { resetPasswordToken: null })
    throw new APIError(messageFor(req, invitationProblems.notSent), 502, null, true)
  }
  await setInvitedUntil(whom, until.toISOString())
  await recordActivity(req, { operation: 'invited', about: collection, id, title: account.name })
  return { until: until.toISOString(), link: environment.email ? null : link }
}

/** The link that was sent is over; the account stays, without a password that anybody knows. */
export const withdrawInvitation = async (whom: Whom): Promise<void> => {
  const { collection, id, req } = whom
  const account = await accountOf(whom)
  if (!account.invitedUntil) {
    throw new APIError(messageFor(req, invitationProblems.isActive), 409, null, true)
  }
  await setInvitedUntil(whom, withdrawn, { resetPasswordToken: null, resetPasswordExpiration: null })
  await recordActivity(req, { operation: 'invitationWithdrawn', about: collection, id, title: account.name })
}
