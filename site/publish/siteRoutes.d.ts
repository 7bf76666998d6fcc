/** Made by start/siteRoutes.ts while the publisher is bundled: the routes under site/app, by their folder. */
declare module 'site-routes' {
  import type { Route } from './renderRoute'

  /** `[locale]/news/[slug]` → what is there. */
  export const routes: Record<string, () => Promise<Route>>
}
