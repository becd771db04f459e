import { expect, test } from 'vitest'
import { nextAttempt } from '../src/telling/deliveries/next-attempt.ts'
import { statusKind } from '../src/telling/deliveries/status-kind.ts'
import { changedTerms } from '../src/telling/recipients/terms.ts'
import { blankRule, type NewRule, toSend, withChanged } from '../src/telling/rules/rule-draft.ts'
import { spanOf } from '../src/telling/rules/span-of-minutes.ts'

test('says a span in the largest unit that fits it', () => {
  const spans = [5, 60, 90, 120, 1440, 1500, 10_080].map(spanOf)
  expect(spans.map(({ count, unit }) => `${count} ${unit}`)).toEqual([
    ...['5 minutes', '1 hours', '90 minutes', '2 hours', '1 days', '25 hours', '7 days'],
  ])
})

test('tells the replies of programs from those of mail servers', () => {
  const kinds = (way: 'http' | 'mail', statuses: number[]) => statuses.map(status => statusKind(status, way))
  expect(kinds('http', [200, 204, 307, 404, 410, 429, 500, 503])).toEqual([
    ...['taken', 'taken', 'moved', 'refused', 'gone', 'busy', 'broken', 'busy'],
  ])
  expect(kinds('mail', [250, 421, 450, 550])).toEqual(['taken', 'busy', 'busy', 'refused'])
})

test('waits until a receiver has rested, and says no time for one that is off', () => {
  const [sooner, later] = ['2026-05-04T10:00:00.000Z', '2026-05-04T11:00:00.000Z']
  const next = (rests_until: string | null, is_active = true) =>
    nextAttempt({ next_attempt_at: sooner }, { is_active, rests_until })
  expect([next(null), next(later), next(sooner), next(later, false)]).toEqual([sooner, later, sooner, null])
  expect(nextAttempt({ next_attempt_at: null }, undefined)).toBeNull()
})

const full: NewRule = {
  ...blankRule,
  ...{ name: ' Unhappy ', stages: ['help'], bands: ['negative'], themes: ['price'], tell: ['a'] },
  attributes: [{ dimension: 'plan', values: ['business'] }],
  escalation: { after_minutes: 60, tell: ['b'] },
}

test('leaves behind what does not count for what a rule begins with', () => {
  expect(toSend({ ...full, event: 'response.created' })).toEqual({
    ...full,
    ...{ name: 'Unhappy', event: 'response.created' },
  })
  expect(toSend(full)).toMatchObject({ bands: [], themes: ['price'], escalation: { after_minutes: 60 } })
  expect(toSend({ ...full, event: 'alert.raised' })).toMatchObject({
    ...{ stages: ['help'], tell: ['a'], themes: [], attributes: [], escalation: null },
  })
})

test('tries a changed rule in its place, and a new one behind the others', () => {
  const at = '2026-05-04T10:00:00.000Z'
  const rules = ['1', '2'].map(id => ({ ...blankRule, id, created_at: at, updated_at: at }))
  const changed = withChanged(rules, '1', full)
  expect([changed.place, changed.rules.map(({ name }) => name)]).toEqual([0, ['Unhappy', '']])
  const added = withChanged(rules, undefined, full)
  expect([added.place, added.rules.map(({ name }) => name)]).toEqual([2, ['', '', 'Unhappy']])
  expect(Object.keys(added.rules[0] ?? {}).sort()).toEqual(Object.keys(blankRule).sort())
})

test('sends only the terms that were changed, for others may have changed elsewhere since', () => {
  const quiet = { from: '20:00', to: '08:00', days_off: [] }
  const before = { language: null, time_zone: null, quiet, bundle_minutes: 5, digest: true }
  expect(changedTerms({ ...before, quiet: { ...quiet } }, before)).toEqual({})
  expect(changedTerms({ ...before, quiet: null, bundle_minutes: 9 }, before)).toEqual({
    ...{ quiet: null, bundle_minutes: 9 },
  })
})
