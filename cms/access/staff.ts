import type { PayloadRequest } from 'payload'
import { isStaff } from './isStaff'

export const staff = ({ req }: { req: PayloadRequest }): boolean => isStaff(req.user)
