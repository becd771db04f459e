/** What was given to a question: a rating, words or an option, or several options. */
export type Value = number | string | readonly string[]
/** Question id → what was given; absent or undefined where nothing was. */
export type Answers = Record<string, Value | undefined>
