import type { Migration } from 'kysely/migration'
import { migrations } from '../../src/store/migrate.ts'

/** The time between one migration and the next, and so what a server of that time could write. */
export interface Era {
  /** Its last migration. */
  name: string
  /** All its migrations. */
  steps: Record<string, Migration>
  /** Had this migration been made already? */
  knows(migration: string): boolean
}

const names = Object.keys(migrations)

/** Every state in which an earlier release may have left a database, oldest first. */
export const eras: Era[] = names.slice(0, -1).map((name, index) => ({
  name,
  steps: Object.fromEntries(Object.entries(migrations).slice(0, index + 1)),
  knows: migration => {
    const place = names.indexOf(migration)
    if (place === -1) throw new Error(`there is no migration ${migration}`)
    return place <= index
  },
}))

/** A row as it lies in a table; columns that are left out get what the table gives them. */
export type Row = Record<string, string | number | null>

/** Rows by their tables. */
export type Rows = Record<string, Row[]>

/** When all of it was written: Monday 4 May 2026, noon in Berlin. */
export const writtenAt = Date.parse('2026-05-04T10:00:00Z')

/** That day in the site's calendar. */
export const monday = 20_577
export const sunday = monday - 1
