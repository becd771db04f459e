import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type RealPostgres, startPostgres } from '../support/real-postgres.ts'
import { type Era, eras } from './era.ts'
import { letGoOfAll } from './raw-database.ts'

const engines = ['sqlite', 'postgres'] as const
export type Engine = (typeof engines)[number]

/** Every era on every engine, for a table of tests. */
export const oldPlaces: [era: string, engine: Engine, of: Era][] = eras.flatMap(era =>
  engines.map((engine): [string, Engine, Era] => [era.name, engine, era]),
)

/** Starts and ends what the tests of a file need; returns what gives the address of a new, empty database. */
export function useEngines(): (engine: Engine) => Promise<string> {
  let postgres: RealPostgres
  let folder: string
  let made = 0
  beforeAll(async () => {
    postgres = await startPostgres()
    folder = mkdtempSync(join(tmpdir(), 'touchline-upgrade-'))
  }, 120_000)
  afterAll(async () => {
    await letGoOfAll()
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  }, 120_000)
  return async engine =>
    engine === 'postgres' ? await postgres.createDatabase() : `file:${join(folder, `${++made}.db`)}`
}
