import { element } from './element.ts'
import { type CommentQuestion, commentText, type Flow, type RatingQuestion } from './flow.ts'

/** A question in words, and the field for the visitor's own. */
export interface Comment {
  readonly heading: HTMLElement
  readonly field: HTMLElement
  /** Asks in the words for the rating as it is now. */
  reword(): void
}

/** The comment belongs to a rating, whose band chooses its words. */
export const createComment = (
  question: CommentQuestion,
  rating: RatingQuestion,
  placeholder: string,
  { drafts }: Flow,
): Comment => {
  const { id } = question
  const heading = element('h2', { id, tabindex: -1 })
  const field = element('textarea', {
    'aria-labelledby': id,
    placeholder,
    maxlength: 10_000,
    input: () => {
      drafts[id] = field.value.trim() || undefined
    },
  })
  const reword = () => {
    heading.textContent = commentText(question, rating, drafts[rating.id] as number)
  }
  return { heading, field, reword }
}
