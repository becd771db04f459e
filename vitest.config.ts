import { defineConfig } from 'vitest/config'

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
