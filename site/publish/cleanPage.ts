/**
 * Turns what React rendered into the page that is published: the comments between adjacent texts, which only a
 * framework in the browser would need, and what the page says of itself to the search are taken out. The first
 * picture is what the reader waits for, whatever part of the page it belongs to: it is loaded at once.
 *
 * Regular expressions are enough, since this is not any HTML but React's: attributes are quoted, and `<` never
 * stands unescaped in a text or an attribute.
 */
const comment = /<!--(?!\[if)[\s\S]*?-->/g
const searchData = / data-search="([^"]*)"/
const firstPicture = /(<main\b[\s\S]*?<img\b[^>]*?) loading="lazy" decoding="async"/

export const cleanPage = (html: string): string =>
  html.replace(comment, '').replace(searchData, '').replace(firstPicture, '$1 fetchpriority="high"')
