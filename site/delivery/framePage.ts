import type { Locale } from '../i18n/locales'
import { type Html, html } from './html'

/** A page to be framed: as light as the list itself, without script unless the page around asks for its height. */
export const framePage = (
  locale: Locale,
  title: string,
  parts: Html,
  { theme = '', script = false }: { theme?: string; script?: boolean } = {},
): string =>
  html`<!doctype html>
<html lang="${locale}"${theme && html` class="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/embed/frame.css">
${script && html`<script src="/embed/frame.js" defer></script>`}
</head>
<body>
<div>${parts}</div>
</body>
</html>
`.markup
