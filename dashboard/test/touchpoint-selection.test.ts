import { formatDay, parseDay } from '@touchline/shared/calendar.ts'
import { expect, test } from 'vitest'
import { asDates, earlierSpan, readSelection } from '../src/touchpoint/selection.ts'

const today = parseDay('2026-05-31') ?? 0
const read = (query: Record<string, string>) => readSelection(query, today)

test('looks back 12 weeks by weeks when nothing is asked for', () => {
  const selection = read({})
  expect(asDates(selection)).toEqual({ from: '2026-03-09', to: '2026-05-31' })
  expect(selection).toMatchObject({
    days: '84',
    every: 'week',
    compare: 'previous',
    by: 'channel',
    tables: [],
  })
})

test.each([
  [{ days: '28' }, '2026-05-04', '2026-05-31', 'day'],
  [{ days: '28', to: '2026-05-20' }, '2026-04-23', '2026-05-20', 'day'],
  [{ days: '365' }, '2025-06-02', '2026-05-31', 'week'],
  [{ days: '364' }, '2025-06-02', '2026-05-31', 'week'],
  [{ days: '12' }, '2026-05-25', '2026-05-31', 'day'],
  [{ from: '2026-01-10', to: '2026-01-20' }, '2026-01-10', '2026-01-20', 'day'],
  [{ from: '2020-01-01', to: '2026-01-20' }, '2020-01-01', '2026-01-20', 'month'],
  [{ days: '30', every: 'quarter' }, '2026-05-04', '2026-05-31', 'quarter'],
])('reads %o', (query, from, to, every) => {
  const selection = read(query as Record<string, string>)
  expect({ ...asDates(selection), every: selection.every }).toEqual({ from, to, every })
})

test.each([
  { days: 'soon' },
  { from: '2026-05-20', to: '2026-05-10' },
  { from: '2026-02-30', to: '2026-05-10' },
  { from: '2026-05-01' },
  { from: '1990-01-01', to: '2026-01-01' },
])('takes no sense from %o', query => {
  expect(read(query as Record<string, string>).days).toBe('84')
})

test('compares with the same length right before, or 52 weeks earlier', () => {
  const selection = read({ days: '28' })
  const before = earlierSpan(selection)
  expect(before && [formatDay(before.from), formatDay(before.to), before.daysApart]).toEqual([
    '2026-04-06',
    '2026-05-03',
    28,
  ])
  expect(earlierSpan({ ...selection, compare: 'year' })?.daysApart).toBe(364)
  expect(earlierSpan({ ...selection, compare: 'none' })).toBeUndefined()
})
