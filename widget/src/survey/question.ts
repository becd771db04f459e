import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import { type Comment, createComment } from './comment.ts'
import { element } from './element.ts'
import type { CommentQuestion, Flow, RatingQuestion } from './flow.ts'
import { createScale } from './scale.ts'

/** One rating and, once it is sent, the comments that follow it. */
export interface Question {
  readonly section: HTMLElement
  /** Follows the flow; returns the newest heading. */
  update(): HTMLElement
}

/** Asks the rating at which the flow is now. */
export const createQuestion = ({ words, locale }: SurveyFile, flow: Flow, isLinked: boolean): Question => {
  const rating = flow.asked[0] as RatingQuestion
  const { id } = rating
  const heading = element('h2', { id, tabindex: -1 }, rating.text)
  const send = element('button', { type: 'button', click: flow.next }, words.send)
  const footer = element('footer', {}, element('small', {}, isLinked ? words.linked : words.anonymous), send)
  const section = element(
    'section',
    {},
    heading,
    createScale(rating, locale, flow),
    createEnds(rating),
    footer,
  )
  let comments: Comment[] = []

  const reveal = () => {
    comments = flow.asked
      .slice(1)
      .map(comment => createComment(comment as CommentQuestion, rating, words.comment, flow))
    footer.before(...comments.flatMap(({ heading, field }) => [heading, field]))
  }
  const update = () => {
    if (!comments[0]) reveal()
    for (const comment of comments) comment.reword()
    send.hidden = !comments[0] && flow.drafts[id] === flow.answers[id]
    if (flow.isDone) footer.remove()
    // A rating without comments stays, so that it can be changed.
    section.hidden = flow.isDone && !!comments[0]
    return comments[0]?.heading ?? heading
  }
  return { section, update }
}

/** What the lowest and the highest rating mean. */
const createEnds = ({ id, low, high }: RatingQuestion) =>
  element('p', { id: `${id}.ends` }, element('small', {}, low), ' ', element('small', {}, high))
