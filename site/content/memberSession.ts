/**
 * Members' sign-in, which is Payload's own: its accounts, its lock after wrong passwords, its sessions in the
 * database. Payload is loaded when the first member comes; delivery starts without it, and serves the public
 * pages when the database is down.
 */
import { createHash } from 'node:crypto'
import type { TypedUser } from 'payload'
import { environment } from '../../environment'
import { CmsUnavailable, closeCms, openCms } from './openCms'

/** Why there is no session. `unavailable`: it cannot be found out now. */
export type SignInFailure = 'wrong' | 'locked' | 'unavailable'

export interface Member {
  id: string
  name: string
}

/** A session ended elsewhere, or a member who was removed, is noticed after this long. Milliseconds. */
const remembered = 30_000

/** After a sign of life the database is not asked for another one for this long. Milliseconds. */
const trusted = 1000

const secure = environment.siteUrl.startsWith('https:')

/**
 * Not Payload's own `payload-token`: cookies do not tell ports apart, so on one host a member's sign-in would take
 * the place of an editor's in the CMS. Browsers take the `__Host-` prefix only with https, Path=/ and no Domain.
 */
const cookieName = secure ? '__Host-kapacity-member' : 'kapacity-member'

function tokenIn(cookies: string | undefined): string | null {
  for (const cookie of cookies?.split(';') ?? []) {
    const [name, value] = cookie.trim().split('=', 2)
    // A JSON Web Token has no character that a cookie would have to encode.
    if (name === cookieName && value && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) && value.length < 4096)
      return value
  }
  return null
}

let aliveUntil = 0

/** The session's member, as the database knows it now. */
async function askFor(token: string): Promise<(TypedUser & { collection: 'members' }) | null> {
  const payload = await openCms()
  const { executeAuthStrategies } = await import('payload')
  // In this header and not as a cookie, since Payload's cookies are for the CMS's own pages alone.
  const headers = new Headers({ Authorization: `JWT ${token}`, DisableAutologin: 'true' })
  const { user } = await executeAuthStrategies({ headers, payload })
  if (user?.collection === 'members') return user as TypedUser & { collection: 'members' }
  // Payload says "nobody" also when it could not ask.
  if (user === null && Date.now() > aliveUntil) {
    try {
      await payload.db.count({ collection: 'members' })
    } catch (error) {
      throw new CmsUnavailable('The database does not answer.', { cause: error })
    }
    aliveUntil = Date.now() + trusted
  }
  return null
}

const known = new Map<string, { member: Member; until: number }>()
const keyOf = (token: string) => createHash('sha256').update(token).digest('base64url')

async function signIn(
  email: string,
  password: string,
): Promise<{ token: string; maxAge: number } | { failure: SignInFailure; reason?: string }> {
  if (email.trim() === '' || password.trim() === '') return { failure: 'wrong' }
  let errors: Pick<typeof import('payload'), 'AuthenticationError' | 'LockedAuth'> | undefined
  try {
    const payload = await openCms()
    const { AuthenticationError, createLocalReq, LockedAuth, loginOperation } = await import('payload')
    errors = { AuthenticationError, LockedAuth }
    const collection = payload.collections.members
    // The local API's own login leaves the token out, as the collection demands of the REST API's answers.
    const { token } = await loginOperation<'members'>({
      collection,
      data: { email: email.slice(0, 254), password: password.slice(0, 512) },
      overrideAccess: true,
      req: await createLocalReq({}, payload),
    })
    if (!token) return { failure: 'unavailable' }
    return { token, maxAge: collection.config.auth.tokenExpiration }
  } catch (error) {
    if (errors && error instanceof errors.LockedAuth) return { failure: 'locked' }
    if (errors && error instanceof errors.AuthenticationError) return { failure: 'wrong' }
    // The message of a failed query has its parameters in it, and the e-mail address is one of them.
    return { failure: 'unavailable', reason: (error as Error).name }
  }
}

/** @throws {CmsUnavailable} */
async function memberOf(cookies: string | undefined): Promise<Member | null> {
  const token = tokenIn(cookies)
  if (!token) return null
  const key = keyOf(token)
  const before = known.get(key)
  if (before && before.until > Date.now()) return before.member
  known.delete(key)
  const user = await askFor(token)
  if (!user) return null
  const member = { id: String(user.id), name: user.name }
  if (known.size >= 1000) known.clear()
  known.set(key, { member, until: Date.now() + remembered })
  return member
}

/** @throws {CmsUnavailable} */
async function signOut(cookies: string | undefined): Promise<void> {
  const token = tokenIn(cookies)
  if (!token) return
  known.delete(keyOf(token))
  const user = await askFor(token)
  if (!user) return
  const payload = await openCms()
  const { createLocalReq, logoutOperation } = await import('payload')
  await logoutOperation({
    collection: payload.collections.members,
    req: await createLocalReq({ user }, payload),
  })
}

/** Loads Payload before anybody waits for it: it takes some seconds, most of them a person's first sign-in. */
async function prepare(): Promise<void> {
  // Whoever comes while the database is down is told so then.
  await openCms().catch(() => {})
}

export const memberSessions = { cookieName, signIn, memberOf, signOut, prepare, close: closeCms }
