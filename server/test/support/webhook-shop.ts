import { deliveryPage } from '@touchline/shared/contract/delivery.ts'
import { expect } from 'vitest'
import { freshId, npsAnswer } from './test-server.ts'
import { openToldShop } from './told-shop.ts'

export type WebhookShop = Awaited<ReturnType<typeof openWebhookShop>>

/** A shop that tells programs of what happens. */
export async function openWebhookShop() {
  const shop = await openToldShop()
  const { server, receiver } = shop
  return {
    ...shop,
    /** Of new answers, unless something else is asked for. */
    addWebhook: async (given: object = { events: ['response.created'] }) => {
      const { status, body } = await server.call('POST', '/v1/webhooks', { url: receiver.url, ...given })
      expect(status, JSON.stringify(body)).toBe(201)
      return body as { id: string; secret: string }
    },
    give: async (given: object = {}) => {
      const id = freshId()
      await server.answer(npsAnswer({ id, ...given }))
      return id
    },
    read: async (id: string) => (await server.call('GET', `/v1/webhooks/${id}`)).body,
    list: async (query = '') => {
      const { status, body } = await server.call('GET', `/v1/deliveries?${query}`)
      expect(status, JSON.stringify(body)).toBe(200)
      return deliveryPage.strict().parse(body).deliveries
    },
  }
}
