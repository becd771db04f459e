import { defineConfig } from 'vitest/config'

/** What depends on the database is promised of both engines: these run once more on PostgreSQL. */
const storeTests = [
  ...['answers', 'bad-input', 'customers', 'definitions', 'dimensions', 'identity', 'impressions', 'keys'],
  ...['alerts', 'histories', 'limits', 'live', 'metrics', 'origins', 'outbox', 'overview', 'quarantine'],
  ...['recount', 'survey-kinds', 'tenants', 'trend-groups', 'trends'],
]

/** One project per kind of test, so that each can be run alone: `npm test -- --project server`. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'shared', include: ['shared/test/**/*.test.ts'] } },
      {
        define: { __TOUCHLINE_FULL__: 'true' },
        test: { name: 'widget', include: ['widget/test/**/*.test.ts'], environment: 'happy-dom' },
      },
      {
        test: {
          name: 'server',
          include: ['server/test/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'postgres',
          include: storeTests.map(name => `server/test/${name}.test.ts`),
          globalSetup: 'server/test/support/one-postgres.ts',
          env: { TOUCHLINE_TEST_ENGINE: 'postgres' },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'scripts', include: ['scripts/test/**/*.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['demo/test/**/*.test.ts', 'widget/browser/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
