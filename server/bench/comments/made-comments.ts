import { seeded } from '../../test/support/seeded.ts'

/** Words that a bench asks for, with how often each stands in a comment. */
export const planted = { delivery: 0.3, late: 0.15, refund: 0.02, porcupine: 0.00002 } as const

const beginnings = [
  'de',
  'la',
  'ser',
  'pro',
  'com',
  're',
  'in',
  'ex',
  'sta',
  'pa',
  'con',
  'un',
  'tra',
  'mi',
  'or',
]
const middles = [
  'li',
  'ver',
  'vi',
  'duc',
  'ta',
  'ne',
  'ro',
  'mo',
  'ce',
  'pen',
  'lu',
  'gi',
  'ba',
  'fo',
  'ki',
  '',
]
const ends = [
  'ry',
  'ce',
  't',
  'tion',
  'ed',
  'ing',
  's',
  'ment',
  'ble',
  'ous',
  'al',
  'ly',
  'er',
  'st',
  'ge',
  'm',
]

/** Thirty thousand words that begin as alike as those of a language do. */
const vocabulary = [
  ...new Set(
    beginnings.flatMap(one =>
      middles.flatMap(two => middles.flatMap(three => ends.map(end => `${one}${two}${three}${end}`))),
    ),
  ),
].slice(0, 30_000)

/** A comment of 4 to 24 words, of which few are common and many are rare, as in any language; the same ones for the same seed. */
export function createComments(seed: number): () => { text: string; rating: number } {
  const random = seeded(seed)
  // The common words come from all over the alphabet.
  const order = vocabulary.map(word => ({ word, at: random() })).toSorted((a, b) => a.at - b.at)
  const words = order.map(({ word }) => word)
  const next = () => words[Math.floor(words.length ** random()) - 1] as string
  return () => {
    const rating = Math.floor(11 * random() ** 0.4)
    const said = Array.from({ length: 4 + Math.floor(20 * random() ** 2) }, next)
    for (const [word, share] of Object.entries(planted)) if (random() < share) said.push(word)
    return { text: `${said.join(' ')}.`, rating }
  }
}
