import { randomUUID } from 'node:crypto'
import { openPlainTables } from './plain-tables.ts'

const rowsPerTransaction = 10_000
const transactions = 20

/** How many rows a second SQLite itself takes, with the product's tables and counts but without a server. */
export function measureBulkInsert(file: string): number {
  const { samples, keepRows, close } = openPlainTables(file)
  let spentMs = 0
  for (let done = 0; done < transactions; done++) {
    const rows = Array.from({ length: rowsPerTransaction }, (_, number) => ({
      ...samples[number % samples.length],
      id: timeOrderedId(),
    }))
    const begun = performance.now()
    keepRows(rows)
    spentMs += performance.now() - begun
  }
  close()
  return (1000 * rowsPerTransaction * transactions) / spentMs
}

let made = 0

/** Ascending like the ids of real answers. */
const timeOrderedId = () => `${(++made).toString(16).padStart(8, '0')}${randomUUID().slice(8)}`
