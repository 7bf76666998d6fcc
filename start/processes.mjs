// @ts-check

/**
 * Picks the plain builds of the editor's packages: their other ones await an import while being imported, at which
 * Node 20 now and then ends with code 13 and not a word.
 */
const condition = '--conditions=production'

/** Lets Node.js run TypeScript. */
export const tsx = [condition, '--import', 'tsx']

/** What start/bundleServers.ts has made; a stack trace names the line that somebody wrote. */
const built = [condition, '--enable-source-maps']

/**
 * What runs in earnest. The delivery stands apart: it is started first, so that readers are served before
 * anything else is ready.
 */
export const processes = {
  delivery: { name: 'delivery', nodeArguments: [...built, 'build/delivery.js'] },
  others: [
    // A large publish leaves much behind: collected early, it does not pile up. Measured: docs/performance.md.
    { name: 'publisher', nodeArguments: [...built, '--heap-growing-percent=30', 'build/publisher.js'] },
    { name: 'cms', nodeArguments: [...built, 'build/cms.js'] },
  ],
}

const watch = ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false']

/** While developing: Next reloads its pages itself, tsx starts the delivery again when its sources change. */
export const developmentProcesses = {
  delivery: { name: 'delivery', nodeArguments: [...watch, 'site/delivery/server.ts', '--dev'] },
  others: [
    { name: 'bundles', nodeArguments: [...tsx, 'site/bundle.ts', '--watch'] },
    { name: 'publisher', nodeArguments: [...tsx, 'site/publish/server.ts', '--dev'] },
    { name: 'cms', nodeArguments: [...tsx, 'cms/server.ts', '--dev'] },
  ],
}
