import robotsParser from 'robots-parser'

/**
 * Whether a robots.txt lets this program read a path (RFC 9309). The text is a stranger's: it is not turned into
 * regular expressions, which a hostile one could make run for hours.
 */
export const robotsAllow = (robots: string, path: string, name: string): boolean =>
  robotsParser('https://host.invalid/robots.txt', robots).isAllowed(`https://host.invalid${path}`, name) ??
  true
