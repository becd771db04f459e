import { isUnspaced, normalise, runsOf } from './words.ts'

/**
 * Which words `searchWordsOf` gives: to be raised with every change of them. SQLite forgets a comment only when it is told the same words as
 * when it was indexed, so after a change everything is indexed anew.
 */
export const searchWordsVersion = 1

/**
 * The different words by which a text is found. Runs of scripts without spaces are cut into pairs of characters, and not by a dictionary,
 * which cuts a question otherwise than a text and changes with each release; their last character stands alone.
 */
export const searchWordsOf = (text: string): string[] => {
  const words = new Set<string>()
  for (const run of runsOf(normalise(text)))
    for (const word of isUnspaced(run) ? pairsOf(run, true) : [run]) words.add(word)
  return [...words]
}

const pairsOf = (run: string, isEndToo: boolean): string[] => {
  const characters = [...run]
  const pairs = characters.slice(0, -1).map((character, index) => `${character}${characters[index + 1]}`)
  return isEndToo || pairs.length === 0 ? [...pairs, characters.at(-1) as string] : pairs
}

/** A shorter beginning would mean almost everything; of scripts without spaces one character is much already. */
const shortestBeginning = (word: string) => (isUnspaced(word) ? 1 : 3)

/** The shortest beginning by which a word is found; undefined for a word that is shorter. */
export const beginningOf = (word: string): string | undefined => {
  const characters = [...word]
  const shortest = shortestBeginning(word)
  return characters.length < shortest ? undefined : characters.slice(0, shortest).join('')
}

/** What is searched for. */
export interface Search {
  /** A text must hold all of these words; */
  readonly words: readonly string[]
  /** a word that begins like each of these; */
  readonly beginnings: readonly string[]
  /** these runs as they are, which their pairs of characters only make likely; */
  readonly runs: readonly string[]
  /** and of none of these lists all words. */
  readonly without: readonly (readonly string[])[]
}

/** What is more than that is not looked for. */
const mostWords = 24

/**
 * Reads what somebody typed: all words are wanted, a minus before a word excludes it, and the last word may be unfinished. Undefined where
 * no word is wanted.
 */
export const readSearch = (typed: string): Search | undefined => {
  const [words, beginnings, whole]: [string[], string[], string[]] = [[], [], []]
  const without: string[][] = []
  const parts = typed.split(/\s+/u).filter(part => part !== '')
  const isFinished = /\s$/u.test(typed)
  for (const [index, part] of parts.entries()) {
    const runs = runsOf(normalise(part))
    if (part.startsWith('-') && runs.length > 0) {
      without.push(runs.flatMap(run => (isUnspaced(run) ? pairsOf(run, false) : [run])))
      continue
    }
    for (const [place, run] of runs.entries()) {
      const isLast = !isFinished && index === parts.length - 1 && place === runs.length - 1
      if (isUnspaced(run)) {
        if ([...run].length > 2) whole.push(run)
        const pairs = pairsOf(run, false)
        if ([...run].length === 1) beginnings.push(run)
        else words.push(...pairs)
      } else if (isLast && beginningOf(run) !== undefined) beginnings.push(run)
      else words.push(run)
    }
  }
  const some = words.slice(0, mostWords)
  const more = beginnings.slice(0, mostWords - some.length)
  if (some.length + more.length === 0) return undefined
  return { words: some, beginnings: more, runs: whole, without: without.slice(0, mostWords) }
}

/** Does a text hold the runs of a search as they are? Its words are known to be there. */
export const holdsRuns = (text: string, { runs }: Pick<Search, 'runs'>): boolean => {
  if (runs.length === 0) return true
  const normalised = normalise(text)
  return runs.every(run => normalised.includes(run))
}
