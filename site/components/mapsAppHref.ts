import { oneLine } from './oneLine'

/**
 * An address in the maps application of the reader's phone, or in a browser where there is none. `geo:` (RFC 5870)
 * would name no company, but iPhones do not know it; this address both kinds of phone open in an application
 * (Google, "Maps URLs", 2024).
 */
export const mapsAppHref = (address: string) =>
  `https://www.google.com/maps/search/?${new URLSearchParams({
    api: '1',
    query: oneLine(address),
  })}`
