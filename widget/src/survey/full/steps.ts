import type { FileQuestion } from '@touchline/shared/contract/widget.ts'

/** What appears together: one question each, and with a rating the comments right after it. */
export const stepsOf = (questions: readonly FileQuestion[]): FileQuestion[][] => {
  const steps: FileQuestion[][] = []
  for (const question of questions) {
    const step = steps.at(-1)
    if (question.type === 'comment' && step?.[0]?.type === 'rating') step.push(question)
    else steps.push([question])
  }
  return steps
}
