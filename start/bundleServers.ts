/**
 * Joins each process's own modules into `build/<process>.js`, which Node.js runs as it is. Compiling TypeScript
 * while starting, and leading every import of a dependency through the compiler's hooks, doubles the time that a
 * process needs to start. Dependencies stay where they are. `build/environment.js` is for the start itself.
 */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { siteRoutes } from './siteRoutes'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = path.join(root, 'build')

// Files that are shared have a hash in their name; those of earlier builds would pile up.
rmSync(outdir, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    environment: 'environment.ts',
    cms: 'cms/server.ts',
    delivery: 'site/delivery/server.ts',
    publisher: 'site/publish/server.ts',
  },
  outdir,
  bundle: true,
  packages: 'external',
  plugins: [siteRoutes(path.join(root, 'site', 'app'))],
  jsx: 'automatic',
  // What a process imports only when it needs it stays a file of its own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.9',
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
})

/** The outputs that one needs, itself among them. */
function reachable(output: string, found = new Set<string>()): Set<string> {
  if (found.has(output)) return found
  found.add(output)
  for (const { path: needed, external } of metafile.outputs[output]?.imports ?? [])
    if (!external) reachable(needed, found)
  return found
}
// What published pages are made with: they are made anew when it changes, and only then.
const hash = createHash('sha256')
for (const output of [...reachable('build/publisher.js')].sort())
  hash.update(output).update(readFileSync(path.join(root, output)))
writeFileSync(path.join(outdir, 'publisher.hash'), hash.digest('hex'))
