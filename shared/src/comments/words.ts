/** Longer words are known by their beginning, in characters. */
const longest = 40

/** A run of letters, marks and digits; a single apostrophe may stand within. */
const runs = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu

/** What ends a stretch of words that belong together. */
const stops = /[.,;:!?…()[\]{}"“”«»„\n\r。、！？；：（）「」『』·|/\\]+/u

const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const letters = `${scripts.map(script => `\\p{Script=${script}}`).join('')}ー々`
/** Scripts that write no spaces between words. */
const unspaced = new RegExp(`[${letters}]`, 'u')
/** A run of one kind of script and the next of the other: a name within a sentence that has no spaces. */
const kinds = new RegExp(`[${letters}]+|[^${letters}]+`, 'gu')

/** Behind an apostrophe that stands for a vowel a word of its own begins, as in l’attente; n’t, ’ve and п’ять do not. */
const elision = /^(\p{Script=Latin}+)['’ʼ](\p{Script=Latin}{3,})$/u

/** The same letters however they were typed: one form of each character, lower case. */
export const normalise = (text: string): string => text.toWellFormed().normalize('NFKC').toLowerCase()

/** Is this a run of a script that writes no spaces? */
export const isUnspaced = (run: string): boolean => unspaced.test(run)

/** The runs of letters and digits of a normalised text, in their order: words, or what is still to be cut into words. */
export const runsOf = (normalised: string): string[] =>
  (normalised.match(runs) ?? []).flatMap(run => (run.match(kinds) ?? []).flatMap(piecesOf))

/** Where the kind of script changes an apostrophe may be left over. */
const piecesOf = (run: string): string[] =>
  isUnspaced(run) ? [run] : splitElision(run).filter(word => word !== '')

const splitElision = (run: string): string[] => {
  const [, before, behind] = elision.exec(run) ?? []
  return (before !== undefined && behind !== undefined ? [before, behind] : [run.replace(/['’ʼ]/g, '')]).map(
    cut,
  )
}

const cut = (word: string): string => (word.length <= longest ? word : [...word].slice(0, longest).join(''))

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Only scripts without spaces need the dictionary, which is slow: it leaves a run of any other script whole. */
const wordsOfRun = (run: string): string[] => {
  if (!isUnspaced(run)) return [run]
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(run)) if (isWordLike) words.push(cut(segment))
  return words
}

/** The runs of a comment, stretch by stretch: what stands between two marks that end a thought. */
export const runStretchesOf = (text: string): string[][] =>
  normalise(text)
    .split(stops)
    .map(runsOf)
    .filter(runs => runs.length > 0)

/** The same in words. */
export const stretchesOf = (text: string): string[][] =>
  runStretchesOf(text)
    .map(stretch => stretch.flatMap(wordsOfRun))
    .filter(words => words.length > 0)

/** All words of a comment in their order. */
export const wordsOf = (text: string): string[] => stretchesOf(text).flat()
