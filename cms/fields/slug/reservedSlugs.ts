/**
 * Words that the site's own addresses use (see the site's table of addresses), by collection. A document with
 * such a slug would stand in the way of a section. All languages' words are reserved in all languages.
 */
export const reservedSlugs: Record<string, readonly string[]> = {
  pages: [
    ...['spravy', 'news', 'novyny'],
    ...['materialy', 'materials'],
    ...['sluzby', 'services', 'posluhy'],
    ...['samospravy', 'municipalities', 'hromady'],
    ...['podujatia', 'events', 'podii'],
    ...['projekty', 'projects', 'proiekty'],
    ...['organizacie', 'organisations', 'orhanizatsii'],
    ...['temy', 'topics'],
    ...['widgety', 'widgets', 'vidzhety'],
    ...['mapa-webu', 'site-map', 'mapa-saitu'],
    ...['odber-noviniek', 'follow', 'stezhyty'],
    ...['najst-sluzbu', 'find-service', 'znaity-posluhu'],
    ...['spatna-vazba', 'feedback', 'vidhuk'],
    ...['bez-pripojenia', 'offline', 'bez-zviazku'],
    ...['hladat', 'search', 'poshuk'],
    ...['prihlasenie', 'sign-in', 'vkhid', 'odhlasenie', 'sign-out', 'vykhid'],
    ...['clenska-zona', 'members-area', 'zona-uchasnykiv', 'members'],
    ...['pages', 'not-found', 'error', 'feed', 'sitemap', 'robots', 'embed', 'media', 'files', 'elements'],
  ],
  services: ['mesto', 'town', 'misto', 'tema', 'topic'],
  news: ['archive'],
  events: ['archive'],
}
