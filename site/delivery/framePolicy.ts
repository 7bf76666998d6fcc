/** What a framed widget may load: its own style sheet and script. It may be framed by `ancestors` alone. */
const policy = (ancestors: readonly string[]) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors.join(' ')}`,
  ].join('; ')

/** For what anyone may show. */
export const openPolicy = policy(['*'])

/** For the content of a town: our own pages, which show how it will look, and the domains that the town has named. */
export const policyFor = (domains: readonly string[]): string =>
  domains.includes('*')
    ? openPolicy
    : policy(["'self'", ...domains.flatMap((domain) => [`https://${domain}`, `http://${domain}`])])
