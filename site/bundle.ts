/**
 * Makes the scripts that readers' browsers load: the custom elements of the site's own pages and the widget for
 * the pages of towns. Writes, under `site/`:
 * - `public/elements/<name>.<hash>.js`, one for each element;
 * - `public/embed/v1.js`, the address that towns put in, and `public/embed/v1.<hash>.js`, the same bytes under a
 *   name that never changes its content, for those who pin it with `integrity`;
 * - `public/assets/site.<hash>.css` with the fonts that it names, and `print.<hash>.css`;
 * - `public/embed/frame.js` and `frame.css`, of the framed widget, which delivery makes without knowing hashes;
 * - `public/sw.js`, the service worker, whose address must not change, or the old one would stay;
 * - `elements/manifest.json`: name → address, from which the pages know the hashes.
 *
 * `--watch` keeps making them as the sources change, without an end.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, context, type Plugin } from 'esbuild'

const site = path.dirname(fileURLToPath(import.meta.url))

const entries = {
  'consent-video': 'elements/consent-video.ts',
  'open-now': 'elements/open-now.ts',
  'picture-gallery': 'elements/picture-gallery.ts',
  'search-suggest': 'elements/search-suggest.ts',
  'service-finder': 'elements/service-finder.ts',
  unfold: 'elements/unfold.ts',
  'widget-configurator': 'elements/widget-configurator.ts',
  offline: 'offline/register.ts',
  // `offline/withdrawal.ts` takes it back from readers' browsers: see docs/decisions/0006-offline.md.
  sw: 'offline/worker.ts',
  'embed/v1': 'embed/widget.ts',
  'embed/frame': 'embed/frame.ts',
}

/** What is written under its own name alone. */
const unhashed = ['sw.js', 'embed/frame.js', 'embed/frame.css']

/** A style sheet imported with `?text` is a minified string: the widget puts it into its shadow root. */
const cssText: Plugin = {
  name: 'css-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?text$/ }, ({ path: file, resolveDir }) => ({
      path: path.resolve(resolveDir, file.replace('?text', '')),
      namespace: 'css-text',
    }))
    onLoad({ filter: /.*/, namespace: 'css-text' }, async ({ path: file }) => {
      const { outputFiles, metafile } = await build({
        entryPoints: [file],
        bundle: true,
        minify: true,
        target,
        write: false,
        metafile: true,
      })
      const watchFiles = Object.keys(metafile.inputs).map((name) => path.resolve(name))
      return { contents: outputFiles[0]?.text.trim() ?? '', loader: 'text', watchFiles }
    })
  },
}

/** The site's style sheets and their fonts; answers with name → address. Next bundles its own while developing. */
async function bundleStyles(): Promise<Record<string, string>> {
  rmSync(path.join(site, 'public', 'assets'), { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: site,
    entryPoints: ['app/site.css', 'app/print.css'],
    outdir: 'public/assets',
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    loader: { '.woff2': 'file' },
    bundle: true,
    minify: true,
    target,
    metafile: true,
    charset: 'utf8',
    logLevel: 'warning',
  })
  return Object.fromEntries(
    Object.entries(metafile.outputs).map(([file, { entryPoint, inputs }]) => [
      path.posix.basename(entryPoint ?? Object.keys(inputs)[0] ?? ''),
      `/${path.posix.relative('public', file)}`,
    ]),
  )
}

/** Writes what was built under its final names and then the manifest, so that a page never names a missing file. */
const writeOut: Plugin = {
  name: 'write-out',
  setup({ onEnd }) {
    onEnd(({ outputFiles = [], errors }) => {
      if (errors.length > 0) return
      const manifest: Record<string, string> = { ...styleSheets }
      for (const { path: file, contents } of outputFiles) {
        const written = path.relative(site, file).split(path.sep).join('/')
        if (unhashed.includes(written)) {
          write(`public/${written}`, contents)
          continue
        }
        const name = written.replace(/\.js$/, '')
        const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12)
        const address = name.includes('/') ? `/${name}` : `/elements/${name}`
        manifest[name] = `${address}.${hash}.js`
        write(`public${manifest[name]}`, contents)
        if (name === 'embed/v1') write(`public${address}.js`, contents)
      }
      write('elements/manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)

      const current = [...Object.values(manifest), '/embed/v1.js', ...unhashed.map((name) => `/${name}`)]
      for (const folder of ['elements', 'embed']) {
        for (const file of readdirSync(path.join(site, 'public', folder))) {
          if (!current.includes(`/${folder}/${file}`)) rmSync(path.join(site, 'public', folder, file))
        }
      }
    })
  },
}

/** The browsers that have everything the sources use but syntax: two and a half years back from late 2026. */
const target = ['chrome123', 'firefox120', 'safari17.5']

const options: BuildOptions = {
  absWorkingDir: site,
  entryPoints: [
    ...Object.entries(entries).map(([out, source]) => ({ in: source, out })),
    { in: 'embed/frame.css', out: 'embed/frame' },
  ],
  outdir: '.',
  bundle: true,
  minify: true,
  format: 'iife',
  target,
  write: false,
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [cssText, writeOut],
}

function write(file: string, content: string | Uint8Array) {
  const whole = path.join(site, file)
  mkdirSync(path.dirname(whole), { recursive: true })
  writeFileSync(`${whole}.tmp`, content)
  renameSync(`${whole}.tmp`, whole)
}

const styleSheets = await bundleStyles()
if (process.argv.includes('--watch')) await (await context(options)).watch()
else await build(options)
