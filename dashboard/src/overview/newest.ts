import type { Comment } from '@touchline/shared/contract/comment.ts'
import type { LiveAnswer } from '@touchline/shared/contract/live.ts'

/** A comment as the overview shows it, whether it was fetched or has just come. */
export interface NewComment
  extends Pick<Comment, 'id' | 'answered_at' | 'touchpoint' | 'metric' | 'rating' | 'band' | 'language'> {
  text: string
  /** It came while the page was open. */
  isFresh: boolean
}

export const mostComments = 8

export const fromComment = ({ texts, ...comment }: Comment): NewComment => ({
  ...comment,
  text: texts[0]?.text ?? '',
  isFresh: false,
})

/** The list with an answer that has come or changed: one that has no words, or no more, is not in it. */
export function withAnswer(comments: readonly NewComment[], answer: LiveAnswer): NewComment[] {
  const known = comments.find(({ id }) => id === answer.id)
  const others = comments.filter(comment => comment !== known)
  if (answer.comment === null) return others
  const comment: NewComment = {
    ...answer,
    // A page's language says nothing sure of the words; the browser chooses by the words themselves.
    language: known?.language ?? null,
    text: answer.comment,
    isFresh: known?.isFresh ?? true,
  }
  return [...others, comment]
    .toSorted((a, b) => Date.parse(b.answered_at) - Date.parse(a.answered_at))
    .slice(0, mostComments)
}
