import { type NewSite, newSite } from '@touchline/shared/contract/site.ts'
import { type NewSurvey, newSurvey } from '@touchline/shared/contract/survey.ts'
import type { NewTouchpoint } from '@touchline/shared/contract/touchpoint.ts'
import { stagePresets } from '@touchline/shared/stage-presets.ts'
import { accountNps } from './surveys/account-nps.ts'
import { deliveryCsat } from './surveys/delivery-csat.ts'
import { orderCes } from './surveys/order-ces.ts'
import { productCsat } from './surveys/product-csat.ts'
import { returnsCsat } from './surveys/returns-csat.ts'
import { supportCsat } from './surveys/support-csat.ts'

/** A shop that sells nothing. Parsed, so that everything left out has its documented default. */
export const demoSite: NewSite = newSite.parse({
  key: 'demo',
  name: 'Demo shop Halflight',
  time_zone: 'Europe/Berlin',
  stages: [...stagePresets.shop],
})

/** One touchpoint per page of the shop, in the order of the customer's life. Payment has none on purpose. */
export const demoTouchpoints: NewTouchpoint[] = [
  { key: 'home', name: 'Home page', stage: 'discover', metric: 'csat' },
  { key: 'product', name: 'Product page', stage: 'choose', metric: 'csat' },
  { key: 'cart', name: 'Cart', stage: 'choose', metric: 'csat' },
  { key: 'order', name: 'Order received', stage: 'buy', metric: 'ces' },
  { key: 'delivery', name: 'Delivery', stage: 'receive', metric: 'csat' },
  { key: 'support', name: 'Support', stage: 'get-help', metric: 'csat' },
  { key: 'returns', name: 'Returns', stage: 'return', metric: 'csat' },
  { key: 'account', name: 'Customer account', stage: 'come-back', metric: 'nps' },
]

/** All live. The first of them that is due on a page is the one that is shown. */
export const demoSurveys: NewSurvey[] = [
  productCsat,
  orderCes,
  deliveryCsat,
  supportCsat,
  returnsCsat,
  accountNps,
].map(survey => newSurvey.parse(survey))
