import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { until } from './Installation'

/** A real little SMTP server that keeps what it is sent. */
export interface Mailbox {
  /** For SMTP_URL. */
  url: string
  /** The newest message to the address, waited for. */
  newest: (address: string, count?: number) => Promise<Email>
  /** From now on it refuses everything. */
  refuse: (refuses: boolean) => void
  stop: () => Promise<void>
}

export async function startMailbox(): Promise<Mailbox> {
  const messages: Email[] = []
  let refuses = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) => done(refuses ? new Error('Mailbox full') : null),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', async () => {
        messages.push(await PostalMime.parse(Buffer.concat(parts)))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const sentTo = (address: string) =>
    messages.filter(({ to }) => to?.some((recipient) => recipient.address === address))
  return {
    url: `smtp://127.0.0.1:${port}`,
    newest: (address, count = 1) =>
      until(
        () => (sentTo(address).length >= count ? sentTo(address).at(-1) : undefined),
        `${address} gets message ${count}`,
        10_000,
      ),
    refuse: (refusing) => {
      refuses = refusing
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
