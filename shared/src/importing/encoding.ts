import type { Because } from '../sayings.ts'
import type { EncodingReason } from './reasons.ts'

/** How the letters of a file may be written. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export interface EncodingGuess {
  encoding: Encoding
  /** Why, as a sentence. */
  reason: string
  /** The same for other languages than ours. */
  because: Because<EncodingReason>
}

/** The mark with which a file may begin. */
const marks: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** So many of two hundred bytes are zero where every letter takes two bytes and most are Latin. */
const zerosOfUtf16 = 0.2

/**
 * Guesses the encoding of a file from its first bytes and from what was counted over all of it. Latin-1 is read as Windows-1252, which
 * has the same letters and more signs.
 */
export function guessEncoding(start: Uint8Array, counted: Utf8Counts): EncodingGuess {
  const [marked] = marks.find(([, mark]) => mark.every((byte, at) => start[at] === byte)) ?? []
  if (marked)
    return {
      ...{ encoding: marked, reason: `The file begins with the mark of ${marked.toUpperCase()}.` },
      because: { code: 'marked', values: { encoding: marked } },
    }
  const wide = guessWide(start)
  if (wide) return wide
  if (counted.broken === 0)
    return {
      ...{ encoding: 'utf-8', reason: 'All bytes are valid UTF-8.' },
      because: { code: 'valid', values: {} },
    }
  if (counted.whole > counted.broken)
    return {
      encoding: 'utf-8',
      reason: `Most letters beyond ASCII are valid UTF-8, but ${counted.broken} are broken and read as "\uFFFD".`,
      because: { code: 'mostly_valid', values: { count: counted.broken } },
    }
  return {
    ...{ encoding: 'windows-1252', reason: 'The bytes are not UTF-8, so they are read as Windows-1252.' },
    because: { code: 'not_utf8', values: {} },
  }
}

function guessWide(start: Uint8Array): EncodingGuess | undefined {
  const zeros = [0, 1].map(side => start.filter((byte, at) => at % 2 === side && byte === 0).length)
  const [even, odd] = zeros.map(count => count / Math.max(1, start.length)) as [number, number]
  if (Math.max(even, odd) < zerosOfUtf16) return undefined
  const encoding = odd > even ? ('utf-16le' as const) : ('utf-16be' as const)
  return {
    ...{ encoding, reason: `Every other byte is zero, as in ${encoding.toUpperCase()}.` },
    because: { code: 'zeros', values: { encoding } },
  }
}

/** Letters of several bytes: those that are whole, and bytes that belong to none. */
export interface Utf8Counts {
  whole: number
  broken: number
}

/** Counts letters of several bytes over the pieces of a file. */
export class Utf8Counter implements Utf8Counts {
  whole = 0
  broken = 0
  #awaited = 0

  add(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] as number
      if (this.#awaited > 0) this.#goOn(byte)
      else if (byte >= 0x80) this.#begin(byte)
    }
  }

  #begin(byte: number): void {
    if (byte >= 0xc2 && byte < 0xe0) this.#awaited = 1
    else if (byte >= 0xe0 && byte < 0xf0) this.#awaited = 2
    else if (byte >= 0xf0 && byte < 0xf5) this.#awaited = 3
    else this.broken++
  }

  #goOn(byte: number): void {
    if (byte >= 0x80 && byte < 0xc0) {
      this.#awaited--
      if (this.#awaited === 0) this.whole++
      return
    }
    this.#awaited = 0
    this.broken++
    if (byte >= 0x80) this.#begin(byte)
  }
}
