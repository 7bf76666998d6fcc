/**
 * Turns what Next rendered into the page that is published: the framework's scripts, its preload hints for
 * them and its comments are taken out; what remains is complete HTML that needs no script.
 *
 * Regular expressions are enough, since this is not any HTML but React's: attributes are quoted, `<` never
 * stands unescaped in a text or an attribute, and inline scripts escape it too.
 */
const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const scriptHint =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script"|[^>]*\brel="modulepreload")[^>]*>/g
// Suspense markers and the comments between adjacent texts are for hydration only.
const comment = /<!--(?!\[if)[\s\S]*?-->/g
// React's streaming leaves these behind for its runtime to find.
const runtimeMarkers =
  /<div hidden=""><\/div>|<template id="B:[^"]*"><\/template>| data-(?:dgst|precedence)="[^"]*"/g
const searchData = / data-search="([^"]*)"/

/** A script stays only where the page's author marked it so, or where it is data and not a program. */
const stays = (attributes: string) =>
  / data-keep(?:=|\s|$)/.test(attributes) || / type="application\/ld\+json"/.test(attributes)

export function cleanPage(html: string): string {
  const cleaned = html
    .replace(script, (whole, attributes: string) => (stays(attributes) ? whole : ''))
    .replace(/ data-keep="[^"]*"/g, '')
    .replace(scriptHint, '')
    .replace(comment, '')
    .replace(runtimeMarkers, '')
    .replace(searchData, '')
  if (cleaned.includes('__next_f')) throw new Error("The framework's script is still in the page.")
  return cleaned
}
