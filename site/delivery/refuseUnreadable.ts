import type { Duplex } from 'node:stream'
import { locales } from '../i18n/locales'
import { translator } from '../i18n/translator'

const refusals: Record<string, [line: string, problem: 'tooLong' | 'badAddress']> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'tooLong'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'badAddress'],
}

/**
 * Answers what Node's parser will not read: request lines and headers that are too long or malformed. The
 * language cannot be known, so the answer has all three.
 */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex) {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [line, problem] = refusals[error.code ?? ''] ?? ['400 Bad Request', 'badAddress']
  const text = locales.map((locale) => translator(locale)(`delivery.problem.${problem}.title`)).join('\n')
  socket.end(
    `HTTP/1.1 ${line}\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n` +
      `X-Content-Type-Options: nosniff\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  )
}
