import type { TestProject } from 'vitest/node'
import { openStore } from '../../src/store/open-store.ts'
import { startPostgres } from './real-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a PostgreSQL database without rows whose tables are up to date. */
    postgresTemplate: string
  }
}

/** One PostgreSQL server for all files of a project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  const template = await postgres.createDatabase()
  await (await openStore(template)).close()
  project.provide('postgresTemplate', template)
  return async () => await postgres.stop()
}
