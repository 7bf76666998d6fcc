import type { PayloadRequest } from 'payload'
import { hasRole } from './hasRole'

export const editor = ({ req }: { req: PayloadRequest }): boolean => hasRole(req.user, 'admin', 'editor')
