import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import { expect, test } from 'vitest'
import { type CommentQuestion, commentText, createFlow, type RatingQuestion } from '../src/survey/flow.ts'

const rating = (id: string): RatingQuestion => ({
  id,
  type: 'rating',
  metric: 'nps',
  look: 'numbers',
  text: '',
  low: '',
  high: '',
})
const comment = (id: string): CommentQuestion => ({
  id,
  type: 'comment',
  text: 'Why?',
  by_band: { negative: 'Sorry!' },
})

const start = (...questions: FileQuestion[]) => {
  const sent: unknown[] = []
  const flow = createFlow(
    questions,
    (answers, revision) => sent.push([revision, answers]),
    () => {},
  )
  const asked = () => flow.asked.map(({ id }) => id)
  return { flow, sent, asked }
}

test('sends the rating at once, and then asks for the reason', () => {
  const { flow, sent, asked } = start(rating('r'), comment('c'))
  expect(asked()).toEqual(['r'])
  flow.rate(3)
  expect(sent).toEqual([[1, { r: 3 }]])
  expect(asked()).toEqual(['r', 'c'])
})

test('a rating that was only chosen is sent by the button, not before', () => {
  const { flow, sent } = start(rating('r'), comment('c'))
  flow.select(3)
  flow.select(4)
  expect(sent).toEqual([])
  flow.next()
  expect(sent).toEqual([[1, { r: 4 }]])
  expect(flow.isDone).toBe(false)
})

test('every revision carries everything', () => {
  const { flow, sent } = start(rating('r'), comment('c'))
  flow.rate(3)
  flow.rate(4)
  flow.drafts.c = 'Late'
  flow.next()
  expect(sent).toEqual([
    [1, { r: 3 }],
    [2, { r: 4 }],
    [3, { r: 4, c: 'Late' }],
  ])
  expect(flow.isDone).toBe(true)
})

test('words that were not sent stay with the visitor', () => {
  const { flow, sent } = start(rating('r'), comment('c'))
  flow.rate(3)
  flow.drafts.c = 'Half a th'
  flow.rate(4)
  expect(sent.at(-1)).toEqual([2, { r: 4 }])
})

test('nothing new is nothing to send', () => {
  const { flow, sent } = start(rating('r'), comment('c'))
  flow.rate(3)
  flow.rate(3)
  flow.next()
  expect(sent).toHaveLength(1)
  expect(flow.isDone).toBe(true)
})

test('a rating changed with the arrow keys goes with the comment', () => {
  const { flow, sent } = start(rating('r'), comment('c'))
  flow.rate(3)
  flow.select(2)
  flow.drafts.c = 'Late'
  flow.next()
  expect(sent.at(-1)).toEqual([2, { r: 2, c: 'Late' }])
})

test('several ratings are asked one after the other, each with its comments', () => {
  const { flow, sent, asked } = start(rating('r1'), rating('r2'), comment('c2'), rating('r3'))
  flow.rate(1)
  expect(asked()).toEqual(['r2'])
  flow.rate(2)
  expect(asked()).toEqual(['r2', 'c2'])
  flow.next()
  expect(asked()).toEqual(['r3'])
  flow.rate(3)
  expect(sent.at(-1)).toEqual([3, { r1: 1, r2: 2, r3: 3 }])
  expect(flow.isDone).toBe(true)
})

test('a single rating may be changed until the card closes', () => {
  const { flow, sent, asked } = start(rating('r'))
  flow.rate(9)
  expect(flow.isDone).toBe(true)
  expect(asked()).toEqual(['r'])
  flow.rate(8)
  expect(sent.at(-1)).toEqual([2, { r: 8 }])
})

test('the words of the comment follow the band, or are the general ones', () => {
  expect(commentText(comment('c'), rating('r'), 6)).toBe('Sorry!')
  expect(commentText(comment('c'), rating('r'), 7)).toBe('Why?')
})
