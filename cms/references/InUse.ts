import { APIError, type PayloadRequest } from 'payload'
import { messageFor } from '../messageFor'
import { translated } from '../translated'
import type { Uses } from './usesOf'

const messages = {
  used: translated(
    'Nič sa nezmenilo, pretože to používajú iné miesta',
    'Nothing was changed, because it is used elsewhere',
    'Нічого не змінено, бо це використовується в інших місцях',
  ),
  hidden: translated('ďalšie, ktoré nevidíte', 'others that you do not see', 'інші, яких ви не бачите'),
}

/** As many names as a sentence can hold; all of them are in the answer's data. */
const most = 10

/** The parameter of an address that says: I know what breaks. */
export const confirmation = 'evenIfUsed'

/** Something cannot be taken away unasked, because it is used: 409 (RFC 9110, 15.5.10), with where. */
export class InUse extends APIError {
  constructor(uses: Uses, req: PayloadRequest) {
    const names = uses.uses.map(({ kind, title }) => (kind ? `${title} (${kind})` : title))
    if (names.length > most) names.splice(most, Number.POSITIVE_INFINITY, '…')
    if (uses.hidden > 0) names.push(`${messageFor(req, messages.hidden)}: ${uses.hidden}`)
    const message = `${messageFor(req, messages.used)}: ${names.join(', ')}.`.replace(/…\.$/, '…')
    super(message, 409, { ...uses, confirmWith: `${confirmation}=true` }, true)
  }
}
