import { randomBytes } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import { migrateDatabase } from './migrateDatabase'

/** A sign-in to the CMS. The password is known here only: the database keeps a hash of it. */
export interface Administrator {
  email: string
  password: string
}

/**
 * Makes the first administrator, with a random password unless one is given. Null when the CMS already has
 * users, whose accounts are theirs to keep.
 */
export const createAdministrator = async (
  payload: Payload,
  given: Partial<Administrator> = {},
): Promise<Administrator | null> => {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null

  const administrator: Administrator = {
    email: given.email ?? 'admin@kapacity.local',
    // 144 bits: nobody guesses it, and it can still be typed once.
    password: given.password ?? randomBytes(18).toString('base64url'),
  }
  await payload.create({
    collection: 'users',
    data: { ...administrator, name: 'Administrator', roles: ['admin'] },
    overrideAccess: true,
  })
  return administrator
}

/** `tsx cms/createAdministrator.ts [--email …] [--password …]` */
const main = async () => {
  const { values } = parseArgs({ options: { email: { type: 'string' }, password: { type: 'string' } } })
  const { default: config } = await import('./payload.config')
  const payload = await getPayload({ config })
  await migrateDatabase(payload)
  const administrator = await createAdministrator(payload, values)
  process.stdout.write(
    administrator
      ? `E-mail: ${administrator.email}\nPassword: ${administrator.password}\n`
      : 'The CMS already has users, no administrator was made.\n',
  )
  await payload.destroy()
  process.exit(0)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
