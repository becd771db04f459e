import { isUnspaced, normalise, stretchesOf, wordsOf } from './words.ts'

/** Words of an owner by language; those under `und` are looked for in comments of every language. */
export type ThemeWords = Readonly<Record<string, readonly string[]>>

/** A comment as a theme looks at it. */
export interface Said {
  /** Lower-case primary language such as `de`; undefined where it is not known. */
  readonly language: string | undefined
  readonly text: string
}

type Finder = (text: SaidWords) => boolean

interface SaidWords {
  normalised: string
  stretches: string[][]
}

/** Words of any language are kept under this tag, BCP 47's for what is not determined. */
export const anyLanguage = 'und'

/** Tells of which of these themes a comment is, by their places in the list. */
export const createThemeFinder = (themes: readonly ThemeWords[]): ((said: Said) => number[]) => {
  const known = themes.map(words => {
    const finders = new Map(
      Object.entries(words).map(([language, list]) => [baseOf(language), list.map(finderOf)]),
    )
    return (language: string | undefined) => [
      ...(finders.get(anyLanguage) ?? []),
      ...(language === undefined ? [...finders.values()].flat() : (finders.get(baseOf(language)) ?? [])),
    ]
  })
  return ({ language, text }) => {
    const said = { normalised: normalise(text), stretches: stretchesOf(text) }
    return known.flatMap((finders, index) => (finders(language).some(find => find(said)) ? [index] : []))
  }
}

/** `pt-BR` is written with the words of `pt`. */
const baseOf = (language: string) => language.toLowerCase().split('-', 1)[0] as string

/** One or more words side by side; the last may be the beginning of a word, written with an asterisk behind it. */
const finderOf = (wanted: string): Finder => {
  const isBeginning = wanted.trimEnd().endsWith('*')
  const words = wordsOf(wanted)
  if (words.length === 0) return () => false
  if (words.some(isUnspaced)) {
    const run = normalise(wanted)
      .replace(/[*\s]+$/u, '')
      .trim()
    return ({ normalised }) => normalised.includes(run)
  }
  return ({ stretches }) => stretches.some(stretch => holds(stretch, words, isBeginning))
}

const holds = (stretch: string[], words: string[], isBeginning: boolean): boolean => {
  for (let from = 0; from + words.length <= stretch.length; from++)
    if (
      words.every((word, at) =>
        isSame(stretch[from + at] as string, word, isBeginning && at === words.length - 1),
      )
    )
      return true
  return false
}

const isSame = (said: string, word: string, isBeginning: boolean) =>
  isBeginning ? said.startsWith(word) : said === word
