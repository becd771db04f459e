import { closeSync, openSync, readSync } from 'node:fs'

const [magic, headerBytes, writeVersionAt, writeAhead] = ['SQLite format 3\0', 20, 18, 2]

/**
 * What the first bytes of a file say of it, without opening it as a database (https://sqlite.org/fileformat2.html). An empty file
 * is a database to SQLite.
 */
export function readSqliteHeader(file: string): 'missing' | 'empty' | 'foreign' | 'write-ahead' | 'rollback' {
  const header = readStart(file)
  if (header === undefined) return 'missing'
  if (header.length === 0) return 'empty'
  if (header.toString('latin1', 0, magic.length) !== magic) return 'foreign'
  return header[writeVersionAt] === writeAhead ? 'write-ahead' : 'rollback'
}

function readStart(file: string): Buffer | undefined {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  try {
    const header = Buffer.alloc(headerBytes)
    return header.subarray(0, readSync(descriptor, header))
  } finally {
    closeSync(descriptor)
  }
}
