import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { asVisitor } from './dashboard/plugins/as-visitor.ts'
import { bundledThread } from './server/test/support/bundled-thread.ts'
import { storeTests } from './server/test/support/store-tests.ts'

// Node keeps what it has made of a file; every server, command and thread that the tests start reads the same files.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url))

/** Tests wait a third of their time, for pages, disks, clocks and other processes: one file more than there are cores fills it. */
const maxWorkers = Math.max(3, availableParallelism() + 1)
/** The server's code is read once for all files of a worker, as one process holds it for all sites: reading it took a quarter of the time. */
const isolate = false
/** What is waited for comes at its own pace on a busy machine; only what never comes is a fault. */
const expectations = { poll: { timeout: 10_000 } }
const store = { plugins: [bundledThread()] }
const makeThread = 'server/test/support/bundled-thread.ts'

/** One project per kind of test, so that each can be run alone: `npm test -- --project server`. */
export default defineConfig({
  test: {
    // All is closed well before; then Vitest waits as long for nothing.
    teardownTimeout: 3_000,
    projects: [
      {
        plugins: [asVisitor()],
        test: { name: 'shared', include: ['{shared,dashboard}/test/**/*.test.ts'], maxWorkers },
      },
      {
        define: { __TOUCHLINE_FULL__: 'true' },
        test: { name: 'widget', include: ['widget/test/**/*.test.ts'], environment: 'happy-dom', maxWorkers },
      },
      {
        ...store,
        test: {
          name: 'server',
          include: ['server/test/**/*.test.ts', 'client/test/**/*.test.ts'],
          globalSetup: makeThread,
          isolate,
          expect: expectations,
          testTimeout: 30_000,
          hookTimeout: 30_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'postgres',
          include: storeTests.map(name => `server/test/${name}.test.ts`),
          globalSetup: 'server/test/support/one-postgres.ts',
          env: { TOUCHLINE_TEST_ENGINE: 'postgres' },
          isolate,
          expect: expectations,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers,
        },
      },
      { test: { name: 'scripts', include: ['scripts/test/**/*.test.ts'], maxWorkers } },
      {
        ...store,
        test: {
          name: 'browser',
          include: ['demo/test/**/*.test.ts', '{widget,dashboard}/browser/**/*.test.ts'],
          globalSetup: makeThread,
          isolate,
          expect: expectations,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers,
        },
      },
    ],
  },
})
