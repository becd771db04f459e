import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { refuseField } from '../errors.ts'

/** The largest file that is taken over HTTP: 4 GiB. The command line reads any. */
export const mostBytes = 4 * 1024 ** 3

/** Where this node keeps files until they are imported. */
export class ImportFolder {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  path = (file: string): string => join(this.#folder, file)
  refusedPath = (file: string): string => join(this.#folder, `${file}.refused.csv`)

  /** How long a file is; undefined where another node has it. */
  async size(file: string): Promise<number | undefined> {
    return (await stat(this.path(file)).catch(() => undefined))?.size
  }

  async hasRefused(file: string): Promise<boolean> {
    return (await stat(this.refusedPath(file)).catch(() => undefined)) !== undefined
  }

  /** Writes what is sent behind what a file holds. What did not come whole is cut off again. Throws `invalid` where it is too much. */
  async append(file: string, sent: Readable, from: number): Promise<number> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const to = createWriteStream(this.path(file), {
      flags: from === 0 ? 'w' : 'r+',
      start: from,
      mode: 0o600,
    })
    let bytes = from
    await pipeline(
      sent,
      async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          bytes += piece.length
          if (bytes > mostBytes)
            throw refuseField(
              'invalid',
              'body',
              'is larger than 4 GiB; import it with "touchline import", or in parts',
            )
          yield piece
        }
      },
      to,
    )
    return bytes
  }

  async remove(file: string): Promise<void> {
    await rm(this.path(file), { force: true })
  }

  async removeRefused(file: string): Promise<void> {
    await rm(this.refusedPath(file), { force: true })
  }
}
