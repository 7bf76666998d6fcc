import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { environment } from '../../../environment'

const keyFor = (purpose: string) =>
  Buffer.from(hkdfSync('sha256', environment.payloadSecret, '', `kapacity second factor: ${purpose}`, 32))

/** Bytes of the initialisation vector and of the tag of AES-GCM (NIST SP 800-38D). */
const [ivLength, tagLength] = [12, 16]

/** Encrypts a secret for the database: whoever copies the database has not got the codes. */
export const seal = (text: string): string => {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', keyFor('secrets'), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** @throws when it was sealed with another PAYLOAD_SECRET, or has been changed */
export const unseal = (box: string): string => {
  const bytes = Buffer.from(box, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyFor('secrets'), bytes.subarray(0, ivLength), {
    authTagLength: tagLength,
  })
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  return decipher.update(bytes.subarray(ivLength + tagLength), undefined, 'utf8') + decipher.final('utf8')
}

/** Recovery codes are long and random, so a keyed hash is enough, and it can be looked up. */
export const hashOfCode = (code: string): string =>
  createHmac('sha256', keyFor('recovery codes')).update(code).digest('base64url')
