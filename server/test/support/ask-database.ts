import { type Kysely, sql } from 'kysely'
import { openWriter } from '../../src/store/open-connection.ts'
import type { Schema } from '../../src/store/schema.ts'

/** Asks a database itself, beside the server that works with it. */
export interface Asker {
  rows<Row extends object>(query: string): Promise<Row[]>
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
  return {
    rows: async <Row extends object>(query: string) => {
      const db = isFile ? openWriter(url) : keep()
      try {
        return (await sql.raw<Row>(query).execute(db)).rows
      } finally {
        if (isFile) await db.destroy()
      }
    },
    close: async () => await kept?.destroy(),
  }
}
