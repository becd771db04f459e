import { type Config, readConfig } from '../config.ts'
import { type Finding, fault, fine } from './finding.ts'

type Environment = Record<string, string | undefined>

export interface Settings {
  finding: Finding
  /** Undefined when one of them is bad. */
  config: Config | undefined
  /** Undefined when this very setting is bad; others do not keep us from looking at the database. */
  databaseUrl: string | undefined
}

/** Reads the settings as the server does. */
export function readSettings(environment: Environment): Settings {
  try {
    const config = readConfig(environment)
    return { finding: fine('settings', 'All settings can be read.'), config, databaseUrl: config.databaseUrl }
  } catch (error) {
    const finding = fault('settings', (error as Error).message)
    return { finding, config: undefined, databaseUrl: findDatabaseUrl(environment) }
  }
}

function findDatabaseUrl({ DATABASE_URL }: Environment): string | undefined {
  try {
    return readConfig({ DATABASE_URL }).databaseUrl
  } catch {
    return undefined
  }
}
