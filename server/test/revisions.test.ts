import { expect, test } from 'vitest'
import { mergePerId, type NewResponse, takeInto } from '../src/store/revisions.ts'

const row = (change: Partial<NewResponse>): NewResponse => ({
  ...{
    site_id: 1,
    id: 'a',
    revision: 1,
    content_hash: 'one',
    state: 0,
    doubt: null,
    anonymised_at: null,
    survey_id: 1,
  },
  ...{ survey_version: 1, touchpoint_id: 1, channel: 0, source: 0, ratings: '[]', answers: '{}' },
  ...{ commented: 0, locale: null, page: null, customer_id: null, verified: 0, attributes: null },
  ...{ answered_at: 1, received_at: 1, updated_at: 1, day: 1 },
  ...change,
})
const merge = (...rows: Partial<NewResponse>[]) => mergePerId(rows.map(change => ({ row: row(change) })))

test('makes of revisions that arrive together what they would be one by one, in whatever order they stand', () => {
  const proven = { customer_id: 'ann', verified: 1, attributes: '{"plan":"free"}', touchpoint_id: 7, day: 3 }
  const claimed = { revision: 2, customer_id: 'bob', attributes: '{"plan":"business"}', answers: '{"q":2}' }
  for (const order of [
    [proven, claimed],
    [claimed, proven],
  ]) {
    const [merged] = merge(...order)
    expect(merged?.row).toMatchObject({ ...proven, revision: 2, answers: '{"q":2}' })
    expect(merged?.taken.map(({ row: { revision } }) => revision)).toEqual([1, 2])
  }
})

test('takes the first of two with one revision, and none that is about another survey', () => {
  const [merged] = merge({ content_hash: 'one' }, { content_hash: 'two' }, { revision: 2, survey_id: 9 })
  expect(merged?.row).toMatchObject({ revision: 1, content_hash: 'one' })
  expect(merged?.taken).toHaveLength(1)
  expect(merged?.parts).toHaveLength(3)
})

test('keeps responses of other sites and ids apart', () => {
  expect(merge({}, { id: 'b' }, { site_id: 2 })).toHaveLength(3)
})

test('takes what is about the survey that is kept, though a forged write about another one came with it', () => {
  const stood = row({ survey_id: 5 })
  const forged = { row: row({ revision: 2, survey_id: 9 }) }
  const own = { row: row({ revision: 3, survey_id: 5, answers: '{"q":3}' }) }
  const [merged] = mergePerId([forged, own])
  expect(takeInto(stood, merged?.parts ?? [])).toEqual({
    row: { ...stood, revision: 3, answers: '{"q":3}' },
    taken: [own],
  })
})
