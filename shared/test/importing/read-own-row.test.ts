import { expect, test } from 'vitest'
import { readOwnRow } from '../../src/importing/read-own-row.ts'
import { type RowBecause, RowFault, rowSentence } from '../../src/importing/row-reasons.ts'

const own = {
  id: '0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d',
  survey: 'account-nps',
  version: 1,
  touchpoint: 'account',
  answers: { recommend: 9 },
  attributes: {},
  answered_at: '2026-05-02T10:00:00Z',
  received_at: '2026-05-02T10:00:00Z',
}

function reasonFor(change: object): RowBecause {
  try {
    readOwnRow({ number: 1, values: {}, object: { ...own, ...change } }, () => [])
  } catch (error) {
    if (error instanceof RowFault) return error.because
    throw error
  }
  throw new Error('It was read.')
}

test.each([
  [{ survey: undefined }, 'unfit_missing', { field: 'survey' }],
  [{ customer: { id: '' } }, 'unfit_empty', { field: 'customer.id' }],
  [{ page: 7 }, 'unfit_no_text', { field: 'page' }],
  [{ version: 'one' }, 'unfit_no_number', { field: 'version' }],
  [{ version: 1.5 }, 'unfit_no_whole', { field: 'version' }],
  [{ customer: { id: 'a', is_proven: 'yes' } }, 'unfit_no_truth', { field: 'customer.is_proven' }],
  [{ attributes: 'plan' }, 'unfit_no_object', { field: 'attributes' }],
  [{ customer: 'ann' }, 'unfit_no_object', { field: 'customer' }],
  [{ tags: 'vip' }, 'unfit_no_list', { field: 'tags' }],
  [{ state: 'odd' }, 'unfit_no_word', { field: 'state', words: 'counted, quarantined, discarded, test' }],
  [{ page: 'x'.repeat(2001) }, 'unfit_too_long', { field: 'page', count: 2000 }],
  [{ tags: Array(21).fill('vip') }, 'unfit_too_many', { field: 'tags', count: 20 }],
  [{ revision: 0 }, 'unfit_too_small', { field: 'revision', bound: 1 }],
  [{ revision: 1001 }, 'unfit_too_large', { field: 'revision', bound: 1000 }],
  [{ survey: 'An NPS' }, 'unfit_no_key', { field: 'survey' }],
  [{ id: '7' }, 'unfit_no_uuid', { field: 'id' }],
  [{ locale: 'German!' }, 'unfit_no_locale', { field: 'locale' }],
  [{ answered_at: 'yesterday' }, 'unfit_no_moment', { field: 'answered_at' }],
  [{ handled_by: 'a\0b' }, 'unfit_nul', { field: 'handled_by' }],
] as const)('refuses %j by a code, with no value that stands in the file', (change, code, values) => {
  expect(reasonFor(change)).toEqual({ code, values })
  expect(rowSentence({ code, values })).toMatch(/^Its [a-z_.]+ cannot be taken: [^{}]+\.$/)
})

test('tells in English what there is no code for', () => {
  expect(reasonFor({ answers: { recommend: true } })).toEqual({
    code: 'unfit',
    values: { field: 'answers.recommend', detail: 'is not valid: Invalid input' },
  })
})
