import type { Band } from '@touchline/shared/scales.ts'
import { account } from './comments/account.ts'
import { delivery } from './comments/delivery.ts'
import { addressLost, order } from './comments/order.ts'
import type { Locale, Pool } from './comments/pool.ts'
import { product } from './comments/product.ts'
import { returns } from './comments/returns.ts'
import { support } from './comments/support.ts'
import { type Draw, drawOne } from './random.ts'

const pools: Readonly<Record<string, Pool>> = { product, order, delivery, support, returns, account }

/** Unhappy people explain themselves more often. Over all bands about one answer in five has words. */
const commentShare: Readonly<Record<Band, number>> = { negative: 0.34, neutral: 0.2, positive: 0.17 }

/** While the checkout loses addresses, this share of the comments below the best band are about that. */
const aboutTheAddress = 0.7

/** What somebody who gave such a rating adds in their language, if anything. */
export const commentOn = (draw: Draw, touchpoint: string, band: Band, locale: Locale, broken: boolean) => {
  if (draw() >= commentShare[band]) return undefined
  const lost = broken && band !== 'positive' && draw() < aboutTheAddress
  const sentences = lost ? addressLost[locale] : pools[touchpoint]?.[band][locale]
  return drawOne(draw, sentences ?? [])
}
