import { expect, test } from 'vitest'
import { whyNoTrace } from '../pressure/strace.ts'
import { traceAnswers } from '../pressure/traced-answers.ts'

const reason = await whyNoTrace()

test('brings each answer to the disk before it is acknowledged', { timeout: 60_000 }, async ({ skip }) => {
  skip(reason !== undefined, reason)
  const { acknowledged, replies, unsynced } = await traceAnswers({ answers: 100, seed: 1, isWeak: false })
  expect({ acknowledged, replies, unsynced }).toEqual({ acknowledged: 100, replies: 100, unsynced: 0 })
})

test('would notice a server that does not', { timeout: 60_000 }, async ({ skip }) => {
  skip(reason !== undefined, reason)
  const { acknowledged, replies, unsynced } = await traceAnswers({ answers: 100, seed: 1, isWeak: true })
  expect({ acknowledged, replies }).toEqual({ acknowledged: 100, replies: 100 })
  expect(unsynced).toBeGreaterThan(90)
})
