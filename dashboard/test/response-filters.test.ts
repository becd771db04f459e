import type { LiveAnswer } from '@touchline/shared/contract/live.ts'
import { expect, test } from 'vitest'
import { fits, fromQuery, readFilters, toQuery, without, writeFilters } from '../src/responses/filters.ts'
import { addPage, emptyAtEnd, noMarks, pageAt, rowsOf } from '../src/responses/page-marks.ts'
import { createRowCounter } from '../src/responses/row-counter.ts'

test('reads filters from an address, writes them back, and passes over what is none', () => {
  const filters = readFilters('?days=28&band=negative&band=neutral&search=a+b&search=c&from=')
  expect(filters).toEqual({ band: ['negative', 'neutral'], search: ['c'] })
  expect(readFilters(writeFilters(filters))).toEqual(filters)
  expect(toQuery(filters)).toEqual({ band: ['negative', 'neutral'], search: 'c' })
  expect(fromQuery({ band: ['negative'], rating_max: 5, odd: 1 })).toEqual({
    band: ['negative'],
    rating_max: ['5'],
  })
  expect(writeFilters(without(filters, 'band', 'negative'))).toBe('search=c&band=neutral')
})

const answer: LiveAnswer = {
  ...{ id: 'i', revision: 1, touchpoint: 'till', stage: 'buy', survey: 's', channel: 'web' },
  ...{ metric: 'nps', rating: 3, band: 'negative', comment: null, locale: 'en', answered_at: '' },
}

test.each([
  ['', true],
  ['touchpoint=till&band=negative&commented=no', true],
  ['touchpoint=other', false],
  ['commented=yes', false],
  ['handled=yes', false],
  ['rating_max=3', true],
  ['rating_min=4', false],
  ['state=quarantined', false],
  ['tag=vip', false],
])('knows whether %j would show a new answer: %s', (search, isFitting) => {
  expect(fits(readFilters(search), answer)).toBe(isFitting)
})

test('knows in which page a row is, though pages differ in length and some are empty', () => {
  let marks = noMarks
  marks = addPage(marks, undefined, 3, 'a')
  marks = addPage(marks, 'a', 0, 'b')
  marks = addPage(marks, 'b', 2, 'c')
  expect(addPage(marks, 'a', 9, 'x')).toBe(marks)
  expect([0, 2, 3, 4, 5].map(row => pageAt(marks, row))).toEqual([0, 0, 2, 2, -1])
  marks = addPage(addPage(marks, 'c', 0, 'd'), 'd', 0, null)
  expect([rowsOf(marks), emptyAtEnd(marks), marks.next]).toEqual([5, 2, null])
  expect(addPage(marks, undefined, 3, 'a')).toBe(marks)
})

test('counts the rows of an export wherever it is cut', () => {
  const csv = 'id,comment\r\n1,"two\nlines, ""quoted"""\r\n2,x\r\n'
  for (let size = 1; size < 9; size++) {
    const count = createRowCounter('csv')
    let rows = 0
    for (let from = 0; from < csv.length; from += size)
      rows = count(new TextEncoder().encode(csv.slice(from, from + size)))
    expect(rows).toBe(2)
  }
  expect(createRowCounter('ndjson')(new TextEncoder().encode('{}\n{}\n'))).toBe(2)
})
