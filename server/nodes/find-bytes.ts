import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Counts how often a text stands in what is written to it, piece by piece; a text that is cut by two pieces is found. */
export function createByteCounter(text: string): { add(piece: Buffer): void; count(): number } {
  const wanted = Buffer.from(text)
  let rest = Buffer.alloc(0)
  let found = 0
  return {
    add: piece => {
      const bytes = Buffer.concat([rest, piece])
      for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) found++
      // Too short to hold the text, so that nothing is counted twice.
      rest = bytes.subarray(Math.max(0, bytes.length - wanted.length + 1))
    },
    count: () => found,
  }
}

/** How often a text stands in the files of a folder, byte for byte, whatever they are. */
export async function findInFolder(folder: string, text: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!existsSync(path) || !statSync(path).isFile()) continue
    const count = await findInFile(path, text)
    if (count > 0) found[name] = count
  }
  return found
}

async function findInFile(path: string, text: string): Promise<number> {
  const counter = createByteCounter(text)
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 4 * 1024 ** 2 })) counter.add(piece)
  } catch (error) {
    // It may go between two looks.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return counter.count()
}

/** In all files together. */
export const sumOf = (found: Record<string, number>): number =>
  Object.values(found).reduce((sum, count) => sum + count, 0)
