import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  text: string
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

/** A request exactly as given: no path is tidied, no redirect followed, nothing unpacked. */
export const ask = (
  server: Server,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ port: portOf(server), path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const whole = Buffer.concat(parts)
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: whole,
          text: whole.toString(),
        })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })

/** For what no client library would send: the bytes of a request, and those of the answer. */
export const askRaw = (server: Server, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(portOf(server), '127.0.0.1', () => socket.write(bytes, 'latin1'))
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => {
      answer += part
    })
    socket.on('close', () => resolve(answer))
    // What was answered before a reset counts: the rest of an over-long request is never read.
    socket.on('error', (error) => (answer ? resolve(answer) : reject(error)))
  })
