import type { PayloadRequest } from 'payload'
import type { Translated } from './translated'

/** The message in the language of the person's admin, Slovak where that is not known. */
export const messageFor = (req: Pick<PayloadRequest, 'i18n'>, message: Translated): string =>
  message[req.i18n?.language ?? 'sk'] ?? message.sk
