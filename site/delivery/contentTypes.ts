import path from 'node:path'

/**
 * The types of what is published. A closed list: what is not on it goes out as bytes to be saved, so that no
 * upload is ever run as something that the site did not mean it to be.
 */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
}

/** Addresses whose type their ending does not tell. */
const byAddress: [RegExp, string][] = [
  [/^\/[a-z]{2}\/(?:.+\/)?feed\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/^\/[a-z]{2}\/(?:.+\/)?feed\.json$/, 'application/feed+json; charset=utf-8'],
  // https://wicg.github.io/nav-speculation/speculation-rules.html: any other type is ignored by browsers.
  [/^\/speculation-rules\.json$/, 'application/speculationrules+json'],
]

export const fallbackType = 'application/octet-stream'

/** The Content-Type of a published file; `file` is the file's name, which for pages has an ending the address lacks. */
export const contentType = (address: string, file: string): string =>
  byAddress.find(([pattern]) => pattern.test(address))?.[1] ??
  types[path.extname(file).toLowerCase()] ??
  fallbackType
