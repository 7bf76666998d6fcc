/**
 * Every setting of the three processes, read once and checked. A wrong value stops the start with one
 * sentence that names the variable; nothing else in the code reads `process.env`.
 */
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { config } from 'dotenv'
import { z } from 'zod'

// Next bundles this file into its own output folder, where `import.meta.url` no longer says where the
// project is; the processes therefore start in the project's folder, and that is what counts there.
const here = path.dirname(fileURLToPath(import.meta.url))
const root = existsSync(path.join(here, 'package-lock.json')) ? here : process.cwd()

// Values set outside win over the file, as with every tool that reads .env.
config({ path: path.join(root, '.env'), quiet: true })

const port = (standard: number) => z.coerce.number().int().min(1).max(65535).default(standard)
const url = z
  .url({ protocol: /^https?$/ })
  .transform((value) => value.replace(/\/+$/, ''))
  .optional()
const secret = z.string().min(24, 'must have at least 24 characters')

/** "cms@example.org", or with a name before it: "KapaCITY <cms@example.org>". */
const sender = /^(?:(?<name>[^<>"]*\S)\s*<(?<named>[^<>\s@]+@[^<>\s@]+)>|(?<bare>[^<>\s@]+@[^<>\s@]+))$/

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'must begin with file:, mongodb:// or mongodb+srv://')
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  PAYLOAD_SECRET: secret,
  PUBLISH_SECRET: secret,
  SITE_URL: url,
  CMS_URL: url,
  SITE_PORT: port(3000),
  CMS_PORT: port(3001),
  PUBLISHER_PORT: port(3002),
  PUBLISHER_HOST: z.string().min(1).default('127.0.0.1'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' }).optional(),
  EMAIL_FROM: z
    .string()
    .regex(sender, 'must be an e-mail address, or a name with the address in angle brackets')
    .optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  GRAPHQL: z.enum(['on', 'off']).default('off'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
})

// An empty value in a .env file means "not set".
const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
const checked = schema.safeParse(given)
if (!checked.success) {
  for (const issue of checked.error.issues) {
    process.stderr.write(`The setting ${issue.path.join('.')} is not valid: ${issue.message}.\n`)
  }
  process.exit(78) // EX_CONFIG of sysexits.h
}
const settings = checked.data
if (settings.SMTP_URL && !settings.EMAIL_FROM) {
  process.stderr.write(
    'The setting EMAIL_FROM is not valid: SMTP_URL needs it, messages come from somebody.\n',
  )
  process.exit(78)
}
const from = sender.exec(settings.EMAIL_FROM ?? '')?.groups
const dataDir = path.resolve(root, settings.DATA_DIR)
// The database, the uploads and the published files all expect it to be there.
mkdirSync(dataDir, { recursive: true })

export const environment = {
  /** The project's folder. */
  root,
  databaseUrl: settings.DATABASE_URL ?? `file:${path.join(dataDir, 'kapacity.db')}`,
  /** Everything that the software writes lies below this folder. */
  dataDir,
  mediaDir: path.join(dataDir, 'media'),
  documentsDir: path.join(dataDir, 'documents'),
  publishedDir: path.join(dataDir, 'published'),
  payloadSecret: settings.PAYLOAD_SECRET,
  /** Shared by the CMS and the publisher: signs the pokes between them. */
  publishSecret: settings.PUBLISH_SECRET,
  /** Public addresses, without a slash at the end. */
  siteUrl: settings.SITE_URL ?? `http://localhost:${settings.SITE_PORT}`,
  cmsUrl: settings.CMS_URL ?? `http://localhost:${settings.CMS_PORT}`,
  sitePort: settings.SITE_PORT,
  cmsPort: settings.CMS_PORT,
  publisherPort: settings.PUBLISHER_PORT,
  /** Where the CMS finds the publisher. */
  publisherHost: settings.PUBLISHER_HOST,
  /** The network interface that the processes listen on. */
  host: settings.HOST,
  /** How e-mail is sent; null when nobody has set it up. */
  email: settings.SMTP_URL
    ? {
        smtpUrl: settings.SMTP_URL,
        fromName: from?.name ?? 'KapaCITY',
        fromAddress: from?.named ?? from?.bare ?? '',
      }
    : null,
  graphql: settings.GRAPHQL === 'on',
  logLevel: settings.LOG_LEVEL,
  production: settings.NODE_ENV === 'production',
}
