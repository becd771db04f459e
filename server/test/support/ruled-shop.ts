import type { Recipient } from '@touchline/shared/contract/recipient.ts'
import type { Rule } from '@touchline/shared/contract/rule.ts'
import { expect } from 'vitest'
import { freshId, npsAnswer } from './test-server.ts'
import { openToldShop } from './told-shop.ts'

export type RuledShop = Awaited<ReturnType<typeof openRuledShop>>

/** A shop whose rules, made as people make them, say which chats are told of what. */
export async function openRuledShop() {
  const shop = await openToldShop()
  const { server, receiver } = shop
  receiver.answer = () => 200

  async function ask<Body>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<Body> {
    const reply = await server.call(method, path, body)
    expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(300)
    return reply.body
  }
  /** One that is complete, so that nothing is waited for. */
  const give = async (recommend: number, given: object = {}) => {
    const id = freshId()
    const answers = { recommend, why: 'Because.' }
    expect((await server.answer(npsAnswer({ id, answers, ...given }))).status).toBe(202)
    return id
  }
  return {
    ...{ ...shop, ask, give },
    /** A chat whose messages can be told from those of others by the path that they were sent to. */
    addChat: async (name: string, given: object = {}): Promise<Recipient> =>
      await ask('POST', '/v1/recipients', {
        ...{ kind: 'slack', name, url: `${receiver.url}/${name}`, bundle_minutes: 0, ...given },
      }),
    addRule: async (given: object): Promise<Rule> => await ask('POST', '/v1/rules', given),
    /** As the widget does: the rating at once, and what is said to it with a later revision. */
    rate: async (recommend: number) => await give(recommend, { answers: { recommend } }),
    add: async (id: string, answers: NonNullable<Parameters<typeof npsAnswer>[0]['answers']>, revision = 2) =>
      expect((await server.answer(npsAnswer({ id, answers, revision }))).status).toBe(202),
    /** How many messages each chat has got. */
    counts: () => {
      const names = receiver.received.map(({ path }) => path.split('/').at(-1) as string)
      return Object.fromEntries(
        [...Map.groupBy(names, name => name)].map(([name, all]) => [name, all.length]),
      )
    },
  }
}
