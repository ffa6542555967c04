import { defineConfig } from 'vitest/config'

const database = ['{src,test,demo}/**/*.pg.test.ts']

export default defineConfig({
  test: {
    maxWorkers: 2,
    maxConcurrency: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}'],
          exclude: database,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: database,
          globalSetup: ['test/harness/cluster.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: ['test/harness/cluster.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
