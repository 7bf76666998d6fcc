import { type Endpoint, Forbidden } from 'payload'

/**
 * Payload lets whoever comes first register the first account of a collection. Until somebody does, that is
 * anybody on the internet; here accounts are made by `createAdministrator` and by administrators alone.
 */
export const refuseFirstRegistration: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: (req) => {
    throw new Forbidden(req.t)
  },
}
