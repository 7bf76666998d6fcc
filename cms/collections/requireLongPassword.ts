import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { messageFor } from '../messageFor'
import { translated } from '../translated'

/** Characters. Length is what makes a password hard to guess (NIST SP 800-63B-4, 3.1.1.2). */
export const shortestPassword = 12

const tooShort = translated(
  `Heslo musí mať aspoň ${shortestPassword} znakov. Dobre poslúži niekoľko slov za sebou.`,
  `The password must have at least ${shortestPassword} characters. Several words in a row serve well.`,
  `Пароль має містити щонайменше ${shortestPassword} знаків. Добре підійде кілька слів поспіль.`,
)

export const requireLongPassword: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const { data } = args as { data?: { password?: unknown } }
  if (typeof data?.password === 'string' && [...data.password].length < shortestPassword) {
    const errors = [{ message: messageFor(req, tooShort), path: 'password' }]
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return args
}
