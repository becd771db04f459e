import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import { h } from 'preact'
import { type CommentQuestion, commentText, type Flow, type RatingQuestion } from './flow.ts'
import { cross, Icon, tick } from './Icon.tsx'
import { Scale } from './Scale.tsx'

interface Props {
  file: SurveyFile
  flow: Flow
  isLinked: boolean
  /** What a screen reader is told without moving the focus. */
  status: string
  onClose(): void
}

/** The whole card, drawn anew after every change. */
export const Card = ({ file: { words, locale }, flow, isLinked, status, onClose }: Props) => {
  const { drafts, isDone } = flow
  const [rating, ...comments] = flow.asked as [RatingQuestion, ...CommentQuestion[]]
  const value = drafts[rating.id]
  const isUnsent = value !== flow.answers[rating.id]
  return (
    <div role="dialog" aria-labelledby={rating.id}>
      <button type="button" title={words.close} onClick={onClose}>
        <Icon d={cross} />
      </button>
      <section key={rating.id} hidden={isDone && !!comments[0]}>
        <h2 id={rating.id} tabIndex={-1}>
          {rating.text}
        </h2>
        <Scale question={rating} locale={locale} flow={flow} />
        <p id={`${rating.id}.ends`}>
          <small>{rating.low}</small> <small>{rating.high}</small>
        </p>
        {comments.map(comment => [
          <h2 id={comment.id} tabIndex={-1}>
            {commentText(comment, rating, value as number)}
          </h2>,
          <textarea
            aria-labelledby={comment.id}
            placeholder={words.comment}
            maxLength={10_000}
            onInput={event => {
              drafts[comment.id] = event.currentTarget.value.trim() || undefined
            }}
          />,
        ])}
        {!isDone && (
          <footer>
            <small>{isLinked ? words.linked : words.anonymous}</small>
            {(comments[0] || isUnsent) && (
              <button type="button" onClick={flow.next}>
                {words.send}
              </button>
            )}
          </footer>
        )}
      </section>
      {isDone && (
        <h2 id="Thanks" tabIndex={-1}>
          <Icon d={tick} />
          {words.thank_you}
        </h2>
      )}
      <p role="status">{status}</p>
    </div>
  )
}
