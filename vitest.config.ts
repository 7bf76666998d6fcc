import { defineConfig } from 'vitest/config'

interface Kind {
  /** Milliseconds that one test may take. */
  timeout: number
  folder?: string
  /** A folder within it that is left out. */
  without?: string
  /** One file after the other: they start whole processes. */
  alone?: boolean
  env?: Record<string, string>
  /** A file that is run once before all of them and once after. */
  around?: string
}

const kind = (name: string, { timeout, folder = name, without, alone = false, env = {}, around }: Kind) => ({
  test: {
    name,
    include: [`tests/${folder}/**/*.test.ts`, `tests/${folder}/**/*.test.tsx`],
    exclude: without ? [`tests/${folder}/${without}/**`] : [],
    testTimeout: timeout,
    hookTimeout: timeout * 4,
    fileParallelism: !alone,
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
      kind('integration', { timeout: 30_000 }),
      // The same tests once more, over MongoDB's wire protocol, when a server is given; delivery reads files alone.
      ...(process.env.MONGODB_TEST_URL
        ? [
            kind('mongodb', {
              folder: 'integration',
              without: 'delivery',
              timeout: 60_000,
              env: { TEST_DATABASE: 'mongodb' },
            }),
          ]
        : []),
      kind('faults', { timeout: 120_000, alone: true }),
      kind('e2e', { timeout: 120_000, alone: true, around: 'tests/e2e/installation.ts' }),
    ],
  },
})
