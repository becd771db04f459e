import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat, statfs, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DomainError, refuseField } from '../errors.ts'

/** The largest file that is taken over HTTP: 4 GiB. The command line reads any. */
export const mostBytes = 4 * 1024 ** 3

/** Whatever is sent, so much of the disk stays free for the database: 1 GiB. */
const leastFree = 1024 ** 3
/** How often, in bytes that have come, the disk is asked. */
const askedEvery = 64 * 1024 ** 2

/** The bytes that the disk of a folder has free. */
export async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Where this node keeps files until they are imported. */
export class ImportFolder {
  readonly #folder: string

  readonly #freeBytesOf: typeof freeBytesOf
  /** Files to which something is being written. */
  readonly #busy = new Set<string>()

  constructor(folder: string, free: typeof freeBytesOf) {
    this.#folder = folder
    this.#freeBytesOf = free
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

  /** Does what nobody else may do with a file meanwhile. Throws `conflict` where somebody does. */
  async alone<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#busy.has(file))
      throw new DomainError('conflict', 'Another piece of this file is on its way; send one after the other.')
    this.#busy.add(file)
    try {
      return await work()
    } finally {
      this.#busy.delete(file)
    }
  }

  /** The names of files of imports that were last written before a moment, without what stands behind them of refused rows. */
  async listOlderThan(moment: number): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => [])
    const old = new Set<string>()
    for (const name of names) {
      const found = await stat(this.path(name)).catch(() => undefined)
      if (found?.isFile() && found.mtimeMs < moment) old.add(name.replace(/\.refused\.csv$/, ''))
    }
    return [...old]
  }

  async #requireFree(): Promise<void> {
    if ((await this.#freeBytesOf(this.#folder)) < leastFree)
      throw new DomainError(
        'unavailable',
        'The disk of the server has less than 1 GiB free, so no file is taken; make room there first.',
      )
  }

  /** Writes what is sent behind what a file holds. What did not come whole is cut off again. Throws `invalid` where it is too much, and `unavailable` where the disk is nearly full. */
  async append(file: string, sent: Readable, from: number): Promise<number> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    await this.#requireFree()
    // A piece that was cut off by a crash may have left more behind.
    if (from > 0) await truncate(this.path(file), from)
    const to = createWriteStream(this.path(file), {
      flags: from === 0 ? 'w' : 'r+',
      start: from,
      mode: 0o600,
    })
    let bytes = from
    let askedAt = from
    const requireFree = () => this.#requireFree()
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
          if (bytes - askedAt > askedEvery) {
            askedAt = bytes
            await requireFree()
          }
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
