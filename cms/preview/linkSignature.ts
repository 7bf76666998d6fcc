import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from '../../environment'

/** Signs what a link to a preview says, so that nobody can make one, nor change what it shows or how long it works. */
export const linkSignature = {
  of: (...said: string[]): string =>
    createHmac('sha256', environment.payloadSecret)
      .update(['preview', ...said].join('\n'))
      .digest('base64url'),
  isOf: (given: string, ...said: string[]): boolean => {
    const [one, other] = [given, linkSignature.of(...said)].map((text) => Buffer.from(text)) as [
      Buffer,
      Buffer,
    ]
    return one.length === other.length && timingSafeEqual(one, other)
  },
}
