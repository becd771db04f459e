/** What was said in words to one question. */
export interface CommentText {
  readonly question: string
  readonly text: string
}

/** What was said to the questions that are answered in words, in their order; blanks say nothing. */
export const textsOf = (
  questions: readonly string[],
  answers: Readonly<Record<string, unknown>>,
): CommentText[] =>
  questions.flatMap(question => {
    const value = answers[question]
    const text = typeof value === 'string' ? value.trim() : ''
    return text === '' ? [] : [{ question, text }]
  })
