import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** Seconds; what the common apps understand (RFC 6238, 5.2). */
const period = 30

const totp = (secret: string, label = '') =>
  new TOTP({
    issuer: 'KapaCITY',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period,
    secret: Secret.fromBase32(secret),
  })

/** 160 bits, as RFC 4226 recommends. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** What an app reads out of a QR code. */
export const addressFor = (secret: string, email: string): string => totp(secret, email).toString()

/** The step that the code belongs to, one step earlier or later allowed for a wrong clock; null for a wrong code. */
export const stepOf = (secret: string, code: string, now = Date.now()): number | null => {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totp(secret).validate({ token, timestamp: now, window: 1 })
  return delta === null ? null : Math.floor(now / 1000 / period) + delta
}

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const howMany = 10

/** Two groups of five characters without those that look alike: 49 bits each. */
const newRecoveryCode = (): string => {
  const characters: string[] = []
  while (characters.length < 10) {
    for (const byte of randomBytes(16)) {
      // The rest of the byte's range would make the first characters more frequent.
      if (byte < 256 - (256 % alphabet.length)) characters.push(alphabet[byte % alphabet.length] ?? '')
    }
  }
  return `${characters.slice(0, 5).join('')}-${characters.slice(5, 10).join('')}`
}

export const newRecoveryCodes = (): string[] => Array.from({ length: howMany }, newRecoveryCode)

/** A recovery code as it was given out, however it was typed. */
export const tidyRecoveryCode = (code: string): string => {
  const characters = code.toLowerCase().replace(/[^a-z0-9]/g, '')
  return `${characters.slice(0, 5)}-${characters.slice(5)}`
}
