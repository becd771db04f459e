import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import { bandOf, scales } from '@touchline/shared/scales.ts'

export type RatingQuestion = Extract<FileQuestion, { type: 'rating' }>
export type CommentQuestion = Extract<FileQuestion, { type: 'comment' }>
export type Answers = Record<string, number | string | undefined>

/** Where the visitor is in the survey. */
export interface Flow {
  /** The questions on the screen: a rating and, once that is sent, the comments that follow it. */
  asked: FileQuestion[]
  isDone: boolean
  /** What stands on the screen, sent or not: question id → rating or words. */
  readonly drafts: Answers
  /** What the server was told. */
  readonly answers: Answers
  /** 0 as long as nothing was answered. */
  revision: number
  /** Chooses a rating on the screen without sending it. */
  select(rating: number): void
  /** Sends this rating. */
  rate(rating: number): void
  /** The button: sends the rating, or the comments and then goes on. */
  next(): void
}

/**
 * `pass` gets each change that the visitor confirms: everything answered so far, with its revision.
 * `changed` is called after every act.
 */
export const createFlow = (
  questions: readonly FileQuestion[],
  pass: (answers: Answers, revision: number) => void,
  changed: () => void,
): Flow => {
  let end = 1
  const confirm = (asked: FileQuestion[]) => {
    const news = asked.filter(({ id }) => flow.answers[id] !== flow.drafts[id])
    for (const { id } of news) flow.answers[id] = flow.drafts[id]
    if (news[0]) pass({ ...flow.answers }, ++flow.revision)
  }
  const goOn = () => {
    if (questions[end]) flow.asked = questions.slice(end, ++end)
    else flow.isDone = true
  }
  const reveal = () => {
    while (questions[end]?.type === 'comment') flow.asked.push(questions[end++] as FileQuestion)
    if (!flow.asked[1]) goOn()
  }
  const flow: Flow = {
    asked: questions.slice(0, end),
    isDone: false,
    drafts: {},
    answers: {},
    revision: 0,
    select: rating => {
      flow.drafts[(flow.asked[0] as FileQuestion).id] = rating
      changed()
    },
    rate: rating => {
      const [question, comment] = flow.asked as [FileQuestion, FileQuestion?]
      flow.drafts[question.id] = rating
      confirm([question])
      if (!comment) reveal()
      changed()
    },
    next: () => {
      const [question, comment] = flow.asked as [FileQuestion, FileQuestion?]
      if (!comment) return flow.rate(flow.drafts[question.id] as number)
      confirm(flow.asked)
      goOn()
      changed()
    },
  }
  return flow
}

/** The words of a comment question for the rating before it. */
export const commentText = (comment: CommentQuestion, { metric }: RatingQuestion, rating: number): string =>
  comment.by_band[bandOf(scales[metric], rating)] ?? comment.text
