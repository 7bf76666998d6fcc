// @ts-check
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Failure } from './Failure.mjs'

/**
 * @param {string} host the interface that the processes will listen on
 * @param {Record<string, number>} ports by the name of the variable that sets them
 * @throws {Failure} naming the first port that can not be had
 */
export async function requireFreePorts(host, ports) {
  for (const [variable, port] of Object.entries(ports)) {
    const server = createServer()
    try {
      server.listen(port, host)
      await once(server, 'listening')
    } catch (error) {
      throw new Failure(sentence(variable, port, host, /** @type {NodeJS.ErrnoException} */ (error)))
    }
    server.close()
    await once(server, 'close')
  }

  const [same] = Object.entries(ports).filter(
    ([, port], at, all) => all.findIndex((o) => o[1] === port) !== at,
  )
  if (same) throw new Failure(`Port ${same[1]} is given twice: set another ${same[0]} in .env.`)
}

/**
 * @param {string} variable
 * @param {number} port
 * @param {string} host
 * @param {NodeJS.ErrnoException} error
 */
function sentence(variable, port, host, { code, message }) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that one, or set another ${variable} in .env.`
  }
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this user has: set another ${variable} in .env.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `This computer has no interface ${host}: set another HOST in .env.`
  }
  return `Port ${port} (${variable}) can not be opened: ${message}.`
}
