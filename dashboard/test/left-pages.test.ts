import { expect, test } from 'vitest'
import { type LeftPages, leavePage } from '../src/layout/left-pages.ts'

/** What is known after somebody has been at these addresses, one after the other. */
const after = (...addresses: string[]) =>
  addresses.reduce(leavePage, { site: '', queries: {} } satisfies LeftPages).queries

test('keeps the period of the overview and the filters of the responses, each as it was left', () => {
  expect(
    after(
      '/sites/shop?days=84&compare=year',
      '/sites/shop/responses?band=negative&band=neutral',
      '/sites/shop/alerts?open=true',
      '/sites/shop/surveys/new?template=nps',
      '/account',
    ),
  ).toEqual({ '': 'days=84&compare=year', responses: 'band=negative&band=neutral', alerts: 'open=true' })
})

test('keeps the list that stands beside an opened response', () => {
  expect(after('/sites/shop/responses?tag=vip', '/sites/shop/responses/one?tag=vip')).toEqual({
    responses: 'tag=vip',
  })
})

test('forgets what was taken away again', () => {
  expect(after('/sites/shop?days=84', '/sites/shop')).toEqual({ '': '' })
})

test('takes the period of a touchpoint for that of the overview, and leaves its stage', () => {
  const overview = '/sites/shop?days=84&stage=buy&to=2026-03-01'
  expect(after(overview, '/sites/shop/touchpoints/order?days=7&compare=none&every=day')).toEqual({
    '': 'stage=buy&days=7&compare=none',
  })
})

test('leaves the overview as it was where a touchpoint shows days that it cannot', () => {
  const own = '/sites/shop/touchpoints/order?from=2026-01-03&to=2026-01-09'
  expect(after('/sites/shop?days=84', own)).toEqual({ '': 'days=84' })
})

test('begins anew at another site', () => {
  expect(after('/sites/shop?days=84', '/sites/other/alerts')).toEqual({ alerts: '' })
  expect(after('/sites/shop?days=84', '/sites/other/surveys', '/sites/shop/surveys')).toEqual({})
})
