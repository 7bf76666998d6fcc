import type { Where } from 'payload'

/** The documents that belong to one municipality. */
export const ownMunicipality = (municipality: string): Where => ({ municipality: { equals: municipality } })
