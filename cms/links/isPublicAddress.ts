import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is of the public Internet. Anything else (this machine, the local network, a cloud's metadata
 * service, addresses that wrap such ones) must not be asked on behalf of whoever wrote a link.
 */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast'
