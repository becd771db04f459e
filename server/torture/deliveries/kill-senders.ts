import { bandOf, scales } from '@touchline/shared/scales.ts'
import type { DeliveryRow } from '../../src/store/delivery-tables.ts'
import { askDatabase } from '../../test/support/ask-database.ts'
import { npsDefinition } from '../../test/support/test-server.ts'
import { type ChatFindings, judgeChat } from './judge-chat.ts'
import { type DeliveryFindings, judgeDeliveries } from './judge-deliveries.ts'
import { type SenderNode, startSender } from './sender-node.ts'
import { openUnreliable, type UnreliableReceiver } from './unreliable-receiver.ts'
import { startVisitors } from './visitors.ts'

export interface SendersOutcome extends DeliveryFindings, ChatFindings {
  kills: number
  events: number
  /** Messages that came in, taken or not. */
  attempts: number
  /** Negative answers that a chat was told of, by a rule. */
  told: number
}

interface SendersOptions {
  /** Of an empty database. */
  url: string
  nodes: number
  kills: number
  events: number
  random: () => number
  progress?: (kills: number) => void
  isOver?: () => boolean
}

/** The clock of all nodes makes no smaller steps, so that much is due at once; and a node that was killed has claimed for so long. */
const [stepMs, leaseMs] = [500, 60_000]

/**
 * Kills nodes without warning, again and again, while visitors answer and a receiver refuses half of what it is sent, and looks what has
 * arrived. The clock is ours: it goes on to the next attempt when all that was due is sent.
 */
export async function killSenders(options: SendersOptions): Promise<SendersOutcome> {
  const { url, random, events, kills, isOver = () => false } = options
  const receiver = await openUnreliable(random)
  const clock = { now: Date.parse('2026-05-04T10:00:00Z') }
  const nodes = [await startSender(url, clock.now)]
  const chat = await prepare(nodes[0] as SenderNode, receiver)
  while (nodes.length < options.nodes) nodes.push(await startSender(url, clock.now))
  const visitors = startVisitors(events, random)
  visitors.aim(nodes.map(({ port }) => port))
  let done = 0
  while (done < kills && !isOver()) {
    await sendUntil(nodes, clock, 5 + random() * 150)
    const at = Math.floor(random() * nodes.length)
    await nodes[at]?.kill()
    nodes[at] = await startSender(url, clock.now)
    visitors.aim(nodes.map(({ port }) => port))
    done++
    options.progress?.(done)
  }
  let isAnswering = true
  void visitors.done.then(() => {
    isAnswering = false
  })
  for (let isLeft = true; isLeft || isAnswering; ) isLeft = await step(nodes, clock)
  await Promise.all(nodes.map(node => node.kill()))
  await receiver.close()
  const asker = askDatabase(url)
  const all = await asker.rows<DeliveryRow>('select * from delivery')
  const responses = await asker.rows<{ id: string; ratings: string }>('select id, ratings from response')
  await asker.close()
  const [toChat, rows] = [true, false].map(is => all.filter(row => (row.destination_id === chat) === is)) as [
    DeliveryRow[],
    DeliveryRow[],
  ]
  const negatives = responses.filter(({ ratings }) => isNegative(ratings)).map(({ id }) => id)
  const chatFindings = judgeChat({ negatives, rows: toChat, heard: receiver.chat.heard, kills: done })
  const { promised } = visitors
  const findings = judgeDeliveries(
    { promised, rows, heard: receiver.heard },
    stepMs + (options.nodes > 1 ? leaseMs : 0),
  )
  const told = toChat.filter(({ state }) => state === 1).length
  return {
    ...{ kills: done, events: rows.length, attempts: receiver.heard.length, told },
    ...{ ...findings, ...chatFindings },
  }
}

function isNegative(ratings: string): boolean {
  const [[, rating] = []] = JSON.parse(ratings) as [number, number | null][]
  return typeof rating === 'number' && bandOf(scales.nps, rating) === 'negative'
}

/** Lets all nodes send what is due, and the clock go on; false when nothing is left. */
async function step(nodes: SenderNode[], clock: { now: number }): Promise<boolean> {
  const nexts = await Promise.all(nodes.map(node => node.settle(clock.now)))
  const later = nexts.filter(next => typeof next === 'number')
  if (later.length > 0) clock.now = Math.max(Math.min(...later), clock.now + stepMs)
  // Visitors go on meanwhile.
  else await new Promise(resolve => setTimeout(resolve, 5))
  return later.length > 0
}

/** For so long, at the end of which something may be on its way. */
async function sendUntil(nodes: SenderNode[], clock: { now: number }, ms: number): Promise<void> {
  const over = new Promise<'over'>(resolve => setTimeout(() => resolve('over'), ms))
  while ((await Promise.race([over, step(nodes, clock)])) !== 'over') {
    // Goes on with the next step.
  }
}

/** A site with a webhook that is told all, and a chat that a rule tells what is negative; returns the id of the chat. */
async function prepare({ port, secret }: SenderNode, receiver: UnreliableReceiver): Promise<string> {
  const post = async (path: string, body: object, key = secret) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, request)
    if (!reply.ok) throw new Error(`${path} says ${await reply.text()}`)
    return (await reply.json()) as Record<string, string>
  }
  const { secret_key: key } = await post('/v1/sites', { key: 'shop', name: 'Shop' })
  const touchpoint = { key: 'account', name: 'Account', stage: 'come-back', metric: 'nps' }
  await post('/v1/touchpoints', touchpoint, key)
  const survey = { key: 'account-nps', name: 'NPS', status: 'live', definition: npsDefinition }
  await post('/v1/surveys', survey, key)
  await post('/v1/webhooks', { url: receiver.url, events: ['response.created', 'response.updated'] }, key)
  const chat = { kind: 'slack', name: 'Care', url: receiver.chat.url, bundle_minutes: 0 }
  const { id = '' } = await post('/v1/recipients', chat, key)
  await post('/v1/rules', { event: 'response.negative', tell: [id] }, key)
  return id
}
