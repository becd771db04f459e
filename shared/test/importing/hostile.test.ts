import { expect, it } from 'vitest'
import { readDate } from '../../src/importing/dates.ts'
import { tellApart } from '../../src/importing/headers.ts'
import { Submissions } from '../../src/importing/join-submissions.ts'
import { profileOf } from '../../src/importing/profile.ts'
import { type ReadRow, type RowPlan, readRow } from '../../src/importing/read-row.ts'

/** Milliseconds that it takes. */
function timed(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

it('tells very many columns of one name apart without trying all numbers for each', () => {
  const names = Array<string>(30_000).fill('a')
  expect(timed(() => tellApart(names))).toBeLessThan(1500)
  expect(tellApart(['a', 'a', 'a_2', 'a', 'b', 'b'])).toEqual(['a', 'a_3', 'a_2', 'a_4', 'b', 'b_2'])
})

it('takes no more fields of one submission than a table has columns, and no id that is a text', () => {
  const submissions = new Submissions()
  const push = (submission_id: string, field_id: string) =>
    submissions.push({ number: 1, values: { submission_id, field_id, value_text: 'x' } })
  for (let at = 0; at < 1000; at++) expect(push('one', `f${at}`)).toEqual([])
  expect(push('one', 'more')[0]?.fault).toEqual({ code: 'large_submission', values: { count: 1000 } })
  expect(push('x'.repeat(201), 'f')[0]?.fault).toEqual({ code: 'long_submission', values: { count: 200 } })
  expect(Object.keys(submissions.end()[0]?.values ?? {})).toHaveLength(1001)
})

it('looks at very long cells for a moment only', () => {
  const long = 2 ** 17
  const cells = [`a@${'.'.repeat(long)} x`, `2014-01-01 10:00${' '.repeat(long)}x`, `9${' '.repeat(long)}x`]
  for (const cell of cells) expect(timed(() => profileOf([cell]))).toBeLessThan(200)
  for (const format of ['iso', 'dmy', 'mdy', 'unix_s'] as const)
    expect(timed(() => readDate(cells[1] as string, format, 'UTC'))).toBeLessThan(200)
  expect(profileOf([`${'x'.repeat(900)}`, 'y'.repeat(100)]).length).toBe(500)
})

it('says without long thought that a long text is no e-mail address', () => {
  const plan: RowPlan = {
    columns: [
      { column: 'date', to: 'answered_at' },
      { column: 'mail', to: 'email' },
      {
        column: 'said',
        to: 'comment',
        question: { id: 'why', type: 'comment', text: 'Why?', short: false, required: false },
      },
    ],
    ...{ dateFormat: 'iso', timeZone: 'UTC', notBefore: 0, notAfter: 2e12, isExact: false },
  }
  const values = { date: '2014-01-01', mail: `${'@'.repeat(2 ** 17)} x`, said: 'Good' }
  let losses: ReadRow['losses'] = []
  const read = () => {
    losses = readRow({ number: 2, values }, plan).losses
  }
  expect(timed(read)).toBeLessThan(200)
  expect(losses).toEqual([{ code: 'no_email', values: { column: 'mail' } }])
})
