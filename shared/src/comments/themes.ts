import { WantedWords } from './wanted-words.ts'
import { isUnspaced, normalise, runStretchesOf, wordsOf } from './words.ts'

/** Words of an owner by language; those under `und` are looked for in comments of every language. */
export type ThemeWords = Readonly<Record<string, readonly string[]>>

/** A comment as a theme looks at it. */
export interface Said {
  /** Lower-case primary language such as `de`; undefined where it is not known. */
  readonly language: string | undefined
  readonly text: string
}

/** Words of any language are kept under this tag, BCP 47's for what is not determined. */
export const anyLanguage = 'und'

/** What is looked for in comments of one language. */
interface Wanted {
  /** From the beginning of a word on; each word ends with a space, unless it may go on. */
  words: WantedWords
  /** Of scripts without spaces, wherever it stands. */
  runs: WantedWords
}

/** Tells of which of these themes a comment is, by their places in the list. */
export const createThemeFinder = (themes: readonly ThemeWords[]): ((said: Said) => number[]) => {
  const lists = themes.flatMap((words, theme) =>
    Object.entries(words).map(([language, list]) => ({ base: baseOf(language), list, theme })),
  )
  const gather = (chosen: typeof lists): Wanted => {
    const all = nothingWanted()
    for (const { list, theme } of chosen) for (const wanted of list) want(all, wanted, theme)
    return all
  }
  const ofLanguage = new Map(
    [...Map.groupBy(lists, ({ base }) => base)].map(([base, chosen]) => [base, gather(chosen)]),
  )
  // Seldom needed, and as large as all others together.
  let ofAll: Wanted | undefined
  const wantedIn = (language: string | undefined): Wanted[] => {
    if (language !== undefined)
      return [anyLanguage, baseOf(language)].flatMap(base => ofLanguage.get(base) ?? [])
    ofAll ??= gather(lists)
    return [ofAll]
  }
  return ({ language, text }) => {
    const wanted = wantedIn(language)
    return wanted.length === 0 ? [] : [...themesIn(text, wanted)].toSorted((a, b) => a - b)
  }
}

const nothingWanted = (): Wanted => ({ words: new WantedWords(new Map()), runs: new WantedWords(new Map()) })

/** `pt-BR` is written with the words of `pt`. */
const baseOf = (language: string) => language.toLowerCase().split('-', 1)[0] as string

/** One or more words side by side; the last may be the beginning of a word, written with an asterisk behind it. */
const want = (all: Wanted, wanted: string, theme: number): void => {
  const words = wordsOf(wanted)
  if (words.length === 0) return
  const bare = wanted.replace(/[*\s]+$/u, '')
  if (words.some(isUnspaced)) all.runs.add(normalise(bare).trim(), theme)
  else all.words.add(`${words.join(' ')}${wanted.trimEnd().endsWith('*') ? '' : ' '}`, theme)
}

const themesIn = (text: string, wanted: readonly Wanted[]): Set<number> => {
  const found = new Set<number>()
  const normalised = normalise(text)
  for (const { runs } of wanted)
    for (let place = 0; place < normalised.length; place++) runs.findAt(normalised, place, found)
  for (const stretch of runStretchesOf(text)) {
    const said = `${stretch.join(' ')} `
    let place = 0
    for (const word of stretch) {
      for (const { words } of wanted) words.findAt(said, place, found)
      place += word.length + 1
    }
  }
  return found
}
