import type { PayloadRequest } from 'payload'
import { hasRole } from './hasRole'

export const administrator = ({ req }: { req: PayloadRequest }): boolean => hasRole(req.user, 'admin')
