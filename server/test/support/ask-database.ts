import { type Kysely, sql } from 'kysely'
import { openWriter } from '../../src/store/open-connection.ts'
import type { Schema } from '../../src/store/schema.ts'

/** Asks a database itself, beside the server that works with it. */
export interface Asker {
  rows<Row extends object>(query: string): Promise<Row[]>
  /** The rows of several queries, by one connection: to a file each new one takes longer than a question. */
  rowsOfEach(queries: string[]): Promise<object[][]>
  close(): Promise<void>
}

/**
 * Its connection to PostgreSQL is kept, because making one takes longer than most questions; that to a file would be one more who holds
 * the file.
 */
export function askDatabase(url: string): Asker {
  const isFile = url.startsWith('file:')
  let kept: Kysely<Schema> | undefined
  const keep = () => {
    kept ??= openWriter(url)
    return kept
  }
  const withDatabase = async <Result>(act: (db: Kysely<Schema>) => Promise<Result>) => {
    const db = isFile ? openWriter(url) : keep()
    try {
      return await act(db)
    } finally {
      if (isFile) await db.destroy()
    }
  }
  return {
    rows: async <Row extends object>(query: string) =>
      await withDatabase(async db => (await sql.raw<Row>(query).execute(db)).rows),
    rowsOfEach: async queries =>
      await withDatabase(async db => {
        const rows = []
        for (const query of queries) rows.push((await sql.raw<object>(query).execute(db)).rows)
        return rows
      }),
    close: async () => await kept?.destroy(),
  }
}
