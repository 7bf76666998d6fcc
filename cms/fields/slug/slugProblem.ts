import { type Translated, translated } from '../../translated'
import { reservedSlugs } from './reservedSlugs'
import { longestSlug } from './slugify'

/** Why a slug cannot be used in a collection, or null. Whether it is taken is `isSlugTaken`'s question. */
export const slugProblem = (slug: string, collection: string): Translated | null => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return translated(
      'Adresa smie mať len malé písmená bez diakritiky, číslice a spojovníky.',
      'An address may have only lower-case letters without accents, digits and hyphens.',
      'Адреса може містити лише малі латинські літери без діакритики, цифри та дефіси.',
    )
  }
  if (slug.length > longestSlug) {
    return translated(
      `Adresa smie mať najviac ${longestSlug} znakov.`,
      `An address may have at most ${longestSlug} characters.`,
      `Адреса може мати щонайбільше ${longestSlug} знаків.`,
    )
  }
  // /spravy/2018 is the archive of the year 2018.
  if (/^\d+$/.test(slug)) {
    return translated(
      'Adresa nesmie byť len číslo, také adresy majú archívy.',
      'An address cannot be just a number: archives have such addresses.',
      'Адреса не може бути лише числом: такі адреси мають архіви.',
    )
  }
  if (reservedSlugs[collection]?.includes(slug)) {
    return translated(
      `Adresa „${slug}“ patrí časti webu, zvoľte inú.`,
      `The address “${slug}” belongs to a section of the site; choose another.`,
      `Адреса «${slug}» належить розділу сайту; оберіть іншу.`,
    )
  }
  return null
}
