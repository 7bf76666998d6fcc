import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Lets the publisher import the pages of site/app: the module `site-routes` names every folder that has a page or a
 * route, as Next's App Router finds them. The style sheet that the layout imports is bundled by site/bundle.ts.
 */
export const siteRoutes = (app: string): Plugin => ({
  name: 'site-routes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^site-routes$/ }, () => ({ path: 'site-routes', namespace: 'site-routes' }))
    onLoad({ filter: /.*/, namespace: 'site-routes' }, () => {
      const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?:^|[\\/])(?:page\.tsx|route\.ts)$/.test(file))
        .map((file) => file.split(path.sep).join('/'))
        .sort()
      const lines = files.map(
        (file) =>
          `${JSON.stringify(path.posix.dirname(file))}: () => import(${JSON.stringify(`./${file}`)}),`,
      )
      return { contents: `export const routes = {\n${lines.join('\n')}\n}`, resolveDir: app, loader: 'js' }
    })
    // Node.js wants the whole name of a file where a package declares no exports.
    onResolve({ filter: /^next\/\w+$/ }, ({ path: name }) => ({ path: `${name}.js`, external: true }))
    onLoad({ filter: /\.css$/ }, () => ({ contents: '', loader: 'js' }))
  },
})
