import { expect, it } from 'vitest'
import { tellApart } from '../../src/importing/headers.ts'
import { Submissions } from '../../src/importing/join-submissions.ts'

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
  expect(push('one', 'more')[0]?.fault).toBe('Its submission has more than 1000 fields.')
  expect(push('x'.repeat(201), 'f')[0]?.fault).toContain('longer than 200 letters')
  expect(Object.keys(submissions.end()[0]?.values ?? {})).toHaveLength(1001)
})
