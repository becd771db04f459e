import { delightedRefusal } from '@touchline/shared/contract/delighted/refusal.ts'
import { z } from 'zod'
import type { RouteDeps } from '../deps.ts'

/** Each address is there twice: as clients ask for it, and with `.json` as it was documented. */
export const suffixes = ['', '.:format'] as const

export type DelightedDeps = RouteDeps & { suffix: (typeof suffixes)[number] }

const withFormat = z.object({ format: z.enum(['json']) })

/** What the description of the API says of an address; the second form of each is not in it. */
export const shapeOf = (suffix: DelightedDeps['suffix']) => ({
  tags: ['Delighted'],
  security: [{ secretKey: [] }, { delightedKey: [] }],
  ...(suffix !== '' && { hide: true, params: withFormat }),
})

/** What every address may answer instead. */
export const refusals = {
  401: delightedRefusal,
  403: delightedRefusal,
  404: delightedRefusal,
  406: delightedRefusal,
  422: delightedRefusal,
  429: delightedRefusal,
  503: delightedRefusal,
}
