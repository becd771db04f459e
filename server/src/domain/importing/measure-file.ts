import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Utf8Counter, type Utf8Counts } from '@touchline/shared/importing/encoding.ts'

/** What only reading all of a file tells. */
export interface FileMeasures {
  bytes: number
  /** SHA-256, in base64url. */
  digest: string
  utf8: Utf8Counts
}

/** Reads a file once. `beat` is called with each piece. */
export async function measureFile(
  file: string,
  beat: () => Promise<void> = async () => {},
): Promise<FileMeasures> {
  const digest = createHash('sha256')
  const counter = new Utf8Counter()
  let bytes = 0
  for await (const piece of createReadStream(file, { highWaterMark: 262_144 })) {
    bytes += (piece as Buffer).length
    digest.update(piece as Buffer)
    counter.add(piece as Buffer)
    await beat()
  }
  return { bytes, digest: digest.digest('base64url'), utf8: { whole: counter.whole, broken: counter.broken } }
}
