import type { Installation } from '@touchline/shared/contract/installation.ts'
import { expect, test } from 'vitest'
import { agoText } from '../src/setup/ago-text.ts'
import { judgeInstallation, mergeInstallations } from '../src/setup/judge-installation.ts'

const at = (second: number) => new Date(Date.UTC(2026, 4, 4, 10, 0, second)).toISOString()
const asking = { key: 'recommend', name: 'Recommend', state: 'asking' as const }
const seen = (what: Partial<Installation> = {}): Installation => ({
  ...{ as_of: at(50), since: at(0), fetched_at: null, fetched_by: [], shown_at: null, answered_at: null },
  ...{ refused: [], surveys: [asking], ...what },
})
const judge = (what: Installation, watchedMs = 0) =>
  judgeInstallation(what, ['https://shop.example'], watchedMs)
const fetched = (second: number) => ({
  fetched_at: at(second),
  fetched_by: [{ origin: 'https://shop.example', at: at(second) }],
})

test('waits, and after a while says what to look for', () => {
  expect(judge(seen(), 44_999)).toEqual({ is: 'waiting' })
  expect(judge(seen(), 45_000)).toEqual({ is: 'silent' })
})

test('gives a survey the time to come up before it says that none has', () => {
  const page = { origin: 'https://shop.example' }
  expect(judge(seen(fetched(36)))).toEqual({ is: 'fetched', ...page, at: at(36) })
  expect(judge(seen(fetched(35)))).toEqual({ is: 'not_due', ...page, at: at(35) })
})

test('says of a page that does not tell where it is that it is unknown', () => {
  const hidden = { fetched_at: at(49), fetched_by: [{ origin: null, at: at(49) }] }
  expect(judge(seen(hidden))).toMatchObject({ is: 'fetched', origin: null })
})

test.each(['waiting', 'over', 'quota_reached'] as const)('says when the only survey is %s', state => {
  const surveys = [{ ...asking, state }]
  expect(judge(seen({ ...fetched(49), surveys }))).toMatchObject({ is: 'asks_nothing' })
})

test('works as soon as something was shown or answered', () => {
  expect(judge(seen({ ...fetched(1), shown_at: at(7) }))).toEqual({ is: 'works' })
  expect(judge(seen({ answered_at: at(7) }))).toEqual({ is: 'works' })
})

test('tells of a refusal unless something has come through since', () => {
  const refused = [{ origin: 'https://new.example', at: at(20) }]
  const verdict = { is: 'refused', origins: ['https://new.example'] }
  expect(judge(seen({ ...fetched(19), refused }))).toEqual(verdict)
  expect(judge(seen({ refused, shown_at: at(10), answered_at: at(19) }))).toEqual(verdict)
  expect(judge(seen({ refused, shown_at: at(10), answered_at: at(21) }))).toEqual({
    is: 'works',
  })
})

test('names every origin that was refused since something came through', () => {
  const refused = ['a', 'b', 'c'].map((name, index) => ({
    origin: `https://${name}.example`,
    at: at(30 - index),
  }))
  expect(judge(seen({ refused, shown_at: at(28) }))).toEqual({
    is: 'refused',
    origins: ['https://a.example', 'https://b.example'],
  })
})

test('names a page of an origin that the site lists before others, which anybody can claim', () => {
  const others = { fetched_at: at(49), fetched_by: [{ origin: 'https://other.example', at: at(49) }] }
  const [page] = fetched(30).fetched_by
  expect(judge(seen({ ...others, fetched_by: [...others.fetched_by, ...fetched(30).fetched_by] }))).toEqual({
    is: 'not_due',
    ...page,
  })
  expect(judge(seen(others))).toMatchObject({ is: 'fetched', origin: 'https://other.example' })
})

test('remembers what one node has seen while another one replies', () => {
  const one = seen({
    ...fetched(10),
    shown_at: at(16),
    refused: [{ origin: 'https://a.example', at: at(3) }],
  })
  const other = seen({
    ...fetched(12),
    as_of: at(52),
    refused: [
      { origin: 'https://b.example', at: at(4) },
      { origin: 'https://a.example', at: at(2) },
    ],
  })
  expect(mergeInstallations(one, other)).toMatchObject({
    ...{ ...fetched(12), as_of: at(52), shown_at: at(16), answered_at: null },
    refused: [
      { origin: 'https://b.example', at: at(4) },
      { origin: 'https://a.example', at: at(3) },
    ],
  })
  expect(mergeInstallations(undefined, one)).toBe(one)
})

test.each([
  [50, 'now'],
  [47, '3 seconds ago'],
  [-10, '1 minute ago'],
  [-7200, '2 hours ago'],
  [51, 'now'],
])('tells how long ago second %i was', (second, text) => {
  expect(agoText('en', at(second), at(50))).toBe(text)
})
