import type { Payload } from 'payload'
import { askRest } from './askRest'

export const password = 'dlhé heslo na skúšku'

export const roles = ['anonymous', 'member', 'translator', 'municipality', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

/** The session that signing in over REST puts into the cookie. */
export async function signIn(collection: 'users' | 'members', email: string): Promise<string | null> {
  const { headers } = await askRest(`/${collection}/login`, { method: 'POST', body: { email, password } })
  return /payload-token=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? null
}

/** One person of each role, signed in. The municipality's editor keeps `town`; the translator translates to uk. */
export async function signedInPeople(payload: Payload, town: string): Promise<Record<Role, string | null>> {
  const tokens: Record<Role, string | null> = {
    anonymous: null,
    member: null,
    translator: null,
    municipality: null,
    editor: null,
    admin: null,
  }
  for (const role of ['translator', 'municipality', 'editor', 'admin'] as const) {
    const email = `${role}@example.org`
    await payload.create({
      collection: 'users',
      data: {
        email,
        password,
        name: role,
        roles: [role],
        ...(role === 'translator' ? { languages: ['uk' as const] } : {}),
        ...(role === 'municipality' ? { municipality: town } : {}),
      },
    })
    tokens[role] = await signIn('users', email)
  }
  const email = 'member@example.org'
  await payload.create({ collection: 'members', data: { email, password, name: 'member' } })
  tokens.member = await signIn('members', email)
  return tokens
}
