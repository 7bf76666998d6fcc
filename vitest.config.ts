import { defineConfig } from 'vitest/config'

interface Kind {
  /** Milliseconds that one test may take. */
  timeout: number
  folders?: string[]
  /** A folder within them that is left out. */
  without?: string
  env?: Record<string, string>
  /** A file that is run once before all of them and once after. */
  around?: string
  /** Without it a process runs one file after the other, each with our modules anew: tests/environment.ts. */
  isolate?: boolean
}

const kind = (
  name: string,
  { timeout, folders = [name], without, env = {}, around, isolate = true }: Kind,
) => ({
  test: {
    name,
    include: folders.flatMap((folder) => [`tests/${folder}/**/*.test.ts`, `tests/${folder}/**/*.test.tsx`]),
    exclude: without ? [`tests/**/${without}/**`] : [],
    testTimeout: timeout,
    hookTimeout: timeout * 4,
    // Within a second, which is vitest's own limit, a busy machine has not installed a service worker.
    expect: { poll: { timeout: timeout / 4 } },
    isolate,
    setupFiles: ['tests/environment.ts'],
    globalSetup: around ? [around] : [],
    env,
  },
})

/** The kinds of tests, slowest last; each can be run alone: `npx vitest run --project unit`. */
export default defineConfig({
  test: {
    // Both cores of a small machine; by default one would be left idle.
    maxWorkers: 2,
    projects: [
      kind('unit', { timeout: 5_000 }),
      kind('integration', { timeout: 30_000, isolate: false }),
      // The same tests once more, over MongoDB's wire protocol, when a server is given; delivery reads files alone.
      ...(process.env.MONGODB_TEST_URL
        ? [
            kind('mongodb', {
              folders: ['integration'],
              without: 'delivery',
              timeout: 60_000,
              isolate: false,
              env: { TEST_DATABASE: 'mongodb' },
            }),
          ]
        : []),
      // Both work with whole installations, which take a while to make.
      kind('e2e', { timeout: 120_000, folders: ['e2e', 'faults'], around: 'tests/installations.ts' }),
    ],
  },
})
