/** Headers by name, in the order they are sent. */
export type Headers = Readonly<Record<string, string>>

const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // Videos only after the reader agrees, see <consent-video>; and the preview of a widget.
  "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com",
  "manifest-src 'self'",
].join('; ')

/** What no page of ours uses, neither itself nor through a video it shows. */
const permissionsPolicy = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

/**
 * The headers of every answer: OWASP Secure Headers Project, as far as it applies to pages without inline script.
 * HSTS is promised only where the site is reached by https, since browsers then refuse anything else for a year.
 */
export const securityHeaders = (siteUrl: string): Headers => ({
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  // Without the path, and still enough for our own forms: see isSameOrigin.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': permissionsPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  ...(siteUrl.startsWith('https:') && {
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  }),
})

/** What other sites load from here: the widget and its feed, the pictures, those for sharing among them. */
const isForOtherSites = (address: string) => /^\/(?:embed|media|share)\//.test(address)

/** The headers that depend on what is at an address. */
export const headersFor = (address: string, type: string): Headers => ({
  'Cross-Origin-Resource-Policy': isForOtherSites(address) ? 'cross-origin' : 'same-origin',
  ...(address.startsWith('/embed/') && { 'Access-Control-Allow-Origin': '*' }),
  // Only documents are navigated from.
  ...(type.startsWith('text/html') && { 'Speculation-Rules': '"/speculation-rules.json"' }),
})
