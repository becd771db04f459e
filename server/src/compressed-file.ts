import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A text that browsers fetch, with what they take instead of it, where it was compressed beforehand. */
export interface CompressedFile {
  source: string
  brotli: Buffer
  gzip: Buffer
}

/** Reads a file that a build has written a second and a third time, as brotli and as gzip. */
export const readCompressed = (file: string): CompressedFile => ({
  source: readFileSync(file, 'utf8'),
  brotli: readFileSync(`${file}.br`),
  gzip: readFileSync(`${file}.gz`),
})

/** For what is made here and served many times: the smallest that brotli can make, which takes it some milliseconds. */
export const compressFile = (source: string): CompressedFile => ({
  source,
  brotli: brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: gzipSync(source, { level: 9 }),
})
