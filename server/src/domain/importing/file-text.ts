import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Encoding } from '@touchline/shared/importing/encoding.ts'

/** A piece of the text of a file, and how many bytes have been read with it. */
export interface TextPiece {
  text: string
  bytesRead: number
}

/** Its rows are read in one go, for some milliseconds. */
const pieceBytes = 16_384

/** The text of a file, piece by piece, without the mark at its beginning. What cannot be read becomes U+FFFD. */
export async function* readText(file: string, encoding: Encoding): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding)
  let bytesRead = 0
  for await (const bytes of createReadStream(file, { highWaterMark: pieceBytes })) {
    bytesRead += (bytes as Buffer).length
    yield { text: decoder.decode(bytes as Buffer, { stream: true }), bytesRead }
  }
  yield { text: decoder.decode(), bytesRead }
}

/** So much of a file is looked at to guess what it is. */
const startBytes = 1_048_576

/** The bytes with which a file begins, and whether that is all of it. */
export async function readStart(file: string): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const handle = await open(file)
  try {
    const buffer = new Uint8Array(startBytes)
    let length = 0
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, startBytes - length)
      length += bytesRead
      if (bytesRead === 0 || length === startBytes) break
    }
    return { bytes: buffer.subarray(0, length), isWhole: length < startBytes }
  } finally {
    await handle.close()
  }
}
