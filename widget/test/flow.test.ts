import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import { expect, test } from 'vitest'
import { createJourney } from '../src/survey/full/journey.ts'
import { choice, comment, rating } from './support/survey-file.ts'

const start = (...questions: FileQuestion[]) => {
  const sent: unknown[] = []
  const flow = createJourney(
    questions,
    (answers, revision) => sent.push([revision, answers]),
    () => {},
  )
  const asked = () => flow.asked.map(({ id }) => id)
  const canGoBack = () => flow.hasBack
  const back = () => flow.goBack()
  const progress = () => [flow.at + 1, flow.length]
  return { flow, sent, asked, canGoBack, back, progress }
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
  flow.draft('r', 3)
  flow.draft('r', 4)
  expect(sent).toEqual([])
  flow.next()
  expect(sent).toEqual([[1, { r: 4 }]])
  expect(flow.isDone).toBe(false)
})

test('every revision carries everything', () => {
  const { flow, sent } = start(rating('r'), comment('c'))
  flow.rate(3)
  flow.rate(4)
  flow.draft('c', 'Late')
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
  flow.draft('c', 'Half a th')
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
  flow.draft('r', 2)
  flow.draft('c', 'Late')
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

test('a rating alone may be changed beside the thanks, and no other question stays there', () => {
  const { flow, sent, asked, canGoBack } = start(rating('r'))
  flow.rate(9)
  expect([flow.isDone, flow.stays, canGoBack()]).toEqual([true, true, false])
  flow.rate(8)
  expect(asked()).toEqual(['r'])
  expect(sent.at(-1)).toEqual([2, { r: 8 }])
  const other = start(choice('x'))
  other.flow.next()
  expect([other.flow.isDone, other.flow.stays, other.canGoBack()]).toEqual([true, false, true])
})

test('asks by an earlier rating', () => {
  const questions = [
    rating('r'),
    choice('x', { ask_if: { question: 'r', answers: [0, 1, 2, 3, 4, 5, 6] } }),
    choice('y'),
  ]
  const unhappy = start(...questions)
  unhappy.flow.rate(6)
  expect(unhappy.asked()).toEqual(['x'])
  const content = start(...questions)
  content.flow.rate(7)
  expect(content.asked()).toEqual(['y'])
})

test('asks by the options chosen, one or several, and by a rating, also 0', () => {
  const { flow, asked } = start(
    choice('x'),
    choice('xs', { multiple: true, ask_if: { question: 'x', answers: ['red', 'blue'] } }),
    choice('never', { ask_if: { question: 'x', answers: ['green'] } }),
    rating('r', { ask_if: { question: 'xs', answers: ['green'] } }),
    choice('last', { ask_if: { question: 'r', answers: [0] } }),
  )
  flow.draft('x', 'blue')
  flow.next()
  expect(asked()).toEqual(['xs'])
  flow.draft('xs', ['red', 'green'])
  flow.next()
  expect(asked()).toEqual(['r'])
  flow.rate(0)
  expect(asked()).toEqual(['last'])
})

test('a comment with a condition comes and goes with the rating beside it', () => {
  const { flow, asked, sent, back } = start(
    rating('r'),
    comment('c', { ask_if: { question: 'r', answers: [0, 1, 2, 3, 4, 5, 6] } }),
    comment('d'),
  )
  flow.rate(1)
  expect(asked()).toEqual(['r', 'c', 'd'])
  flow.draft('c', 'Late')
  flow.next()
  back()
  flow.rate(9)
  expect(asked()).toEqual(['r', 'd'])
  expect(sent.at(-1)).toEqual([3, { r: 9 }])
})

test('goes back step by step, and keeps what was given', () => {
  const { flow, asked, sent, canGoBack, back } = start(rating('r'), choice('x'), choice('y'))
  expect(canGoBack()).toBe(false)
  flow.rate(9)
  flow.draft('x', 'red')
  flow.next()
  back()
  expect(asked()).toEqual(['x'])
  back()
  expect(asked()).toEqual(['r'])
  expect(canGoBack()).toBe(false)
  flow.next()
  flow.next()
  expect(asked()).toEqual(['y'])
  expect(sent.at(-1)).toEqual([2, { r: 9, x: 'red' }])
})

test('goes back from the thanks to the last question, and from a rating beside them to the one before', () => {
  const { flow, asked, back } = start(rating('r'), choice('x'), rating('s'))
  flow.rate(9)
  flow.next()
  flow.rate(9)
  expect(flow.stays).toBe(true)
  back()
  expect([asked(), flow.isDone]).toEqual([['x'], false])
  const other = start(rating('r'), choice('x'))
  other.flow.rate(9)
  other.flow.next()
  other.back()
  expect([other.asked(), other.flow.isDone]).toEqual([['x'], false])
})

test('drops what is no longer asked, and what was asked because of that', () => {
  const { flow, sent, canGoBack, back } = start(
    rating('r'),
    choice('x', { ask_if: { question: 'r', answers: [0, 1, 2, 3, 4, 5, 6] } }),
    choice('y', { ask_if: { question: 'x', answers: ['red'] } }),
  )
  flow.rate(2)
  flow.draft('x', 'red')
  flow.next()
  flow.draft('y', 'blue')
  flow.next()
  expect(sent.at(-1)).toEqual([3, { r: 2, x: 'red', y: 'blue' }])
  for (const _ of 'back') if (canGoBack()) back()
  flow.rate(9)
  expect(sent.at(-1)).toEqual([4, { r: 9 }])
  expect(flow.isDone).toBe(true)
})

test('does not go on without a required answer, and says which', () => {
  const required = choice('x', { required: true })
  const { flow, asked } = start(rating('r'), required)
  flow.rate(9)
  expect(flow.next()).toEqual({ question: required, word: 'required' })
  expect(asked()).toEqual(['x'])
  flow.draft('x', 'red')
  expect(flow.next()).toBeUndefined()
  expect(flow.isDone).toBe(true)
})

test('skips an optional rating without sending anything, and still asks for a comment', () => {
  const { flow, asked, sent } = start(rating('r', { required: false }), comment('c'))
  flow.next()
  expect(asked()).toEqual(['r', 'c'])
  flow.next()
  expect(sent).toEqual([])
  expect(flow.isDone).toBe(true)
})

test('counts the steps, and passes over those that an answer makes unnecessary', () => {
  const { flow, progress } = start(
    rating('r'),
    comment('c'),
    choice('x', { ask_if: { question: 'r', answers: [0, 1] } }),
    choice('y'),
  )
  expect(progress()).toEqual([1, 3])
  flow.rate(9)
  expect(progress()).toEqual([1, 3])
  flow.next()
  expect(progress()).toEqual([3, 3])
})

test('knows its last step', () => {
  const { flow } = start(
    rating('r'),
    comment('c'),
    choice('x', { ask_if: { question: 'r', answers: [0, 1, 2, 3, 4, 5, 6] } }),
  )
  expect(flow.isLast).toBe(false)
  flow.rate(9)
  expect(flow.isLast).toBe(true)
  flow.rate(1)
  expect(flow.isLast).toBe(false)
})
