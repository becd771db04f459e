import { type Because, sayings } from '../sayings.ts'

/** What is made for an import, or would be, as sentences by their codes; `{name}` stands for a value. */
export const creationSentences = {
  touchpoint: 'The touchpoint "{touchpoint}".',
  survey: 'The survey "{survey}", which asks nobody.',
} as const

export type Creation = Because<keyof typeof creationSentences>

export const {
  codes: creationCodes,
  because: creation,
  sentence: creationSentence,
} = sayings(creationSentences)
