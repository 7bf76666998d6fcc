import { createHash } from 'node:crypto'

/** The picture that a page is shown with where somebody shares it: what is written on it, and where it will be. */
export interface SharePicture {
  address: string
  title: string
  /** What the page belongs to, in a few words; may be empty. */
  label: string
}

export const shareFolder = '/share/'

/** In pixels: what Facebook, LinkedIn and the messengers ask for, 1.91 to 1. */
export const shareSize = { width: 1200, height: 630 }

/**
 * Raised by whoever changes how the pictures look: their names then change, so that none is taken for one of the
 * earlier look, and all are drawn anew. A unit test notices a change without it.
 */
export const shareDesign = 1

/**
 * The picture of a page. The name holds a hash of all that is drawn, so another title makes another address, which the
 * caches of social networks have not seen before. The publisher draws it afterwards.
 */
export function sharePicture(title: string, label: string): SharePicture {
  const drawn = JSON.stringify([title, label])
  const hash = createHash('sha256').update(drawn).digest('hex').slice(0, 24)
  return { address: `${shareFolder}${shareDesign}-${hash}.png`, title, label }
}
