import { environment } from '../../environment'

/**
 * The headers of a preview. It shows what editors wrote at the address where they are signed in, so that nothing runs
 * in it but the script that shows it anew; only the CMS may frame it, and nobody keeps it.
 */
export const pageHeaders: Record<string, string> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `script-src ${environment.cmsUrl}/preview/live.js`,
    "connect-src 'self'",
    `form-action ${environment.siteUrl}`,
    `base-uri ${environment.siteUrl}`,
    "frame-ancestors 'self'",
  ].join('; '),
  'Cache-Control': 'private, no-store',
  'Content-Type': 'text/html; charset=utf-8',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  // The link is a key: it must not travel on to the sites that the page links to.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Robots-Tag': 'noindex, nofollow',
}
