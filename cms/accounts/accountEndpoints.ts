import { addDataAndFileToRequest, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { administrator } from '../access/administrator'
import type { User } from '../payload-types'
import { checkCode, secondFactorOf } from './secondFactor/checkCode'
import { SecondFactorError } from './secondFactor/SecondFactorError'
import { begin, confirm, switchOff } from './secondFactor/setUp'
import { endSessions } from './sessions/endSessions'

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

const isOwn = (req: PayloadRequest): boolean =>
  req.user?.collection === 'users' && String(req.user.id) === idOf(req)

/** The account of whoever asks. */
const own = (req: PayloadRequest) => {
  if (!isOwn(req) || req.user?.collection !== 'users') throw new Forbidden(req.t)
  return { req, user: req.user }
}

/** Another one's account, for administrators. */
const anothers = async (req: PayloadRequest) => {
  if (!administrator({ req })) throw new Forbidden(req.t)
  const where = { id: { equals: idOf(req) } }
  const user = await req.payload.db.findOne<User>({ collection: 'users', req, where })
  if (!user) throw new NotFound(req.t)
  return { req, user }
}

const codeIn = async (req: PayloadRequest): Promise<string> => {
  await addDataAndFileToRequest(req)
  return typeof req.data?.code === 'string' ? req.data.code : ''
}

/** What a person does about signing in: sessions and the second factor; and an administrator for others. */
export const accountEndpoints: Endpoint[] = [
  {
    // What the account's page shows: one's own sessions, and whether there is a second factor.
    path: '/:id/security',
    method: 'get',
    handler: async (req) => {
      const { user } = isOwn(req) ? own(req) : await anothers(req)
      const factor = await secondFactorOf(user.id, req)
      const now = new Date()
      const sessions = (user.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > now)
      const current = req.user && '_sid' in req.user ? req.user._sid : undefined
      return Response.json({
        own: isOwn(req),
        secondFactor: factor?.active === true,
        invitedUntil: user.invitedUntil ?? null,
        sessionCount: sessions.length,
        sessions: isOwn(req)
          ? sessions.map(({ id, browser, createdAt }) => ({
              id,
              browser,
              createdAt,
              current: id === current,
            }))
          : [],
      })
    },
  },
  {
    // One's own other sessions; of somebody else all.
    path: '/:id/sessions',
    method: 'delete',
    handler: async (req) => {
      const { user } = isOwn(req) ? own(req) : await anothers(req)
      const current = isOwn(req) && req.user && '_sid' in req.user ? req.user._sid : undefined
      return Response.json({ ended: await endSessions({ id: user.id, req }, ({ id }) => id === current) })
    },
  },
  {
    path: '/:id/sessions/:session',
    method: 'delete',
    handler: async (req) => {
      const { user } = own(req)
      const session = String(req.routeParams?.session)
      return Response.json({ ended: await endSessions({ id: user.id, req }, ({ id }) => id !== session) })
    },
  },
  {
    path: '/:id/second-factor',
    method: 'post',
    handler: async (req) => Response.json(await begin(own(req))),
  },
  {
    path: '/:id/second-factor/confirm',
    method: 'post',
    handler: async (req) => {
      const recoveryCodes = await confirm(own(req), await codeIn(req))
      // Those that were begun with the password alone.
      const current = req.user && '_sid' in req.user ? req.user._sid : undefined
      await endSessions({ id: idOf(req), req }, ({ id }) => id === current)
      return Response.json({ recoveryCodes })
    },
  },
  {
    // Oneself with a code; an administrator for somebody who has lost the phone.
    path: '/:id/second-factor/off',
    method: 'post',
    handler: async (req) => {
      if (!isOwn(req)) await switchOff(await anothers(req))
      else {
        const code = await codeIn(req)
        const factor = await secondFactorOf(idOf(req), req)
        if (factor?.active) {
          if (!code) throw new SecondFactorError(req, 'needed')
          await checkCode(factor, code, req)
        }
        await switchOff(own(req))
      }
      return Response.json({ secondFactor: false })
    },
  },
]
