/**
 * Joins each process's own modules into `build/<process>.js`, which Node.js runs as it is. Compiling TypeScript
 * while starting, and leading every import of a dependency through the compiler's hooks, doubles the time that a
 * process needs to start. Dependencies stay where they are. `build/environment.js` is for the start itself.
 */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = path.join(root, 'build')

// Files that are shared have a hash in their name; those of earlier builds would pile up.
rmSync(outdir, { recursive: true, force: true })
await build({
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
  // What a process imports only when it needs it stays a file of its own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.9',
  sourcemap: true,
  logLevel: 'warning',
})
