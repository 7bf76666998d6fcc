import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

/** The project's folder: the site takes its content from beside itself. */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

const config: NextConfig = {
  turbopack: { root },
  outputFileTracingRoot: root,
  // The publisher opens the database; were these bundled, the pages would hold a second copy of them.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    'libsql',
    '@libsql/client',
    'mongoose',
    'pino',
    'sharp',
  ],
  // The publisher writes the compressed files itself and better.
  compress: false,
  poweredByHeader: false,
  // What a page says of itself belongs into its head for every reader, not for known bots alone.
  htmlLimitedBots: /.*/,
  // The check of types is a step of its own, over the whole project at once.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
}

export default config
