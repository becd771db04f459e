import { describe, expect, test } from 'vitest'
import { createFlow } from '../src/survey/flow.ts'
import { createJourney } from '../src/survey/full/journey.ts'
import { comment, rating } from './support/survey-file.ts'

describe.each([
  ['the short flow', createFlow],
  ['the journey', createJourney],
])('in one step, %s', (_, create) => {
  const start = (...questions: Parameters<typeof create>[0]) => {
    const sent: unknown[] = []
    const flow = create(
      questions,
      (answers, revision) => sent.push([revision, answers]),
      () => {},
    )
    return { flow, sent, asked: () => flow.asked.map(({ id }) => id) }
  }

  test('sends the rating, asks for the reasons, and then is done', () => {
    const { flow, sent, asked } = start(rating('r'), comment('c'), comment('d'))
    expect([asked(), flow.isLast]).toEqual([['r'], false])
    flow.rate(3)
    expect([asked(), flow.isLast, flow.isDone]).toEqual([['r', 'c', 'd'], true, false])
    flow.draft('c', 'Late')
    flow.rate(4)
    expect(sent).toEqual([
      [1, { r: 3 }],
      [2, { r: 4 }],
    ])
    flow.next()
    expect(sent.at(-1)).toEqual([3, { r: 4, c: 'Late' }])
    expect([flow.isDone, flow.stays]).toEqual([true, false])
  })

  test('a rating alone stays and may be changed', () => {
    const { flow, sent, asked } = start(rating('r'))
    expect(flow.isLast).toBe(true)
    flow.rate(9)
    flow.rate(8)
    flow.rate(8)
    expect([asked(), flow.isDone, flow.stays]).toEqual([['r'], true, true])
    expect(sent).toEqual([
      [1, { r: 9 }],
      [2, { r: 8 }],
    ])
  })

  test('what was skipped is not sent', () => {
    const { flow, sent, asked } = start(rating('r', { required: false }), comment('c'))
    flow.next()
    expect(asked()).toEqual(['r', 'c'])
    flow.next()
    expect([flow.isDone, sent]).toEqual([true, []])
  })
})
