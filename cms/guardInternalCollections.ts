import type { SanitizedConfig } from 'payload'
import { administrator } from './access/administrator'
import { nobody } from './access/nobody'
import { staff } from './access/staff'
import { nameLockHolder } from './publishing/nameLockHolder'

/**
 * Payload's own collections are by default open to everybody who is signed in, and members sign in too. They are
 * added while the configuration is sanitized, so their rules can be set only afterwards.
 */
export const guardInternalCollections = async (
  sanitizing: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> => {
  const config = await sanitizing
  for (const { slug, access, hooks } of config.collections) {
    if (slug === 'payload-locked-documents') {
      Object.assign(access, { create: staff, read: staff, update: staff, delete: staff })
      hooks.afterRead.push(nameLockHolder)
    } else if (slug === 'payload-preferences') {
      // Reading and changing is Payload's own rule: each their own.
      access.create = staff
    } else if (slug === 'payload-migrations' || slug === 'payload-kv' || slug === 'payload-jobs') {
      Object.assign(access, { create: nobody, update: nobody, delete: nobody, readVersions: nobody })
      access.read = slug === 'payload-jobs' ? administrator : nobody
    }
  }
  for (const { slug, access } of config.globals) {
    if (slug === 'payload-jobs-stats') Object.assign(access, { read: administrator, update: nobody })
  }
  return config
}
