import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { dirname } from 'node:path'
import { percentile } from '../../pressure/percentile.ts'
import { countTold } from './count-told.ts'
import { type Channel, channels, type Heard, heardBy, type Receivers } from './receivers.ts'
import type { Telling } from './site.ts'
import type { Given, Visited } from './visitors.ts'

export interface MeasuredTelling {
  engine: 'sqlite' | 'postgres'
  perSecond: number
  seconds: number
  telling: Telling
  visited: Visited
  heard: Receivers
}

/** In milliseconds; from the reply to the visitor until the message came. */
const mostMs = { p50: 2000, p99: 5000 }

/** Prints a table and the goals, and writes all figures as JSON. */
export function reportTelling(file: string, { heard, visited, ...asked }: MeasuredTelling): void {
  const all = heardBy(heard)
  const expected = {
    webhook: 1,
    chat: Math.ceil(asked.telling.recipients / 2),
    mail: Math.floor(asked.telling.recipients / 2),
  }
  const rows = channels.flatMap(channel =>
    expected[channel] === 0 ? [] : [rowOf(channel, expected[channel], { heard: all, visited })],
  )
  console.table(Object.fromEntries(rows.map(({ channel, ...row }) => [channel, row])))
  console.log('Answers that a message sums up are counted as those that had waited longest.')
  const { told, untold } = visited.reply
  const ratios = { p50: told.p50 / untold.p50, p99: told.p99 / untold.p99 }
  console.log(
    `Replies to visitors of the site that tells: p50 ${told.p50.toFixed(1)} ms, p99 ${told.p99.toFixed(1)} ms; of the one that does not: ${untold.p50.toFixed(1)} and ${untold.p99.toFixed(1)} ms; ratios ${ratios.p50.toFixed(2)} and ${ratios.p99.toFixed(2)}`,
  )
  const goals = [
    ...rows.flatMap(({ channel, 'p50 ms': p50, 'p99 ms': p99 }) => [
      { goal: `${channel}, p50 in ms at most`, value: p50, most: mostMs.p50 },
      { goal: `${channel}, p99 in ms at most`, value: p99, most: mostMs.p99 },
    ]),
    { goal: 'lost, at most', value: rows.reduce((sum, { lost }) => sum + lost, 0), most: 0 },
    { goal: 'told again, at most', value: rows.reduce((sum, { again }) => sum + again, 0), most: 0 },
    { goal: 'answers not acknowledged, at most', value: visited.refused, most: 0 },
  ]
  for (const { goal, value, most } of goals)
    console.log(`${value <= most ? '✔' : '✖'} ${goal} ${most}: ${value}`)
  const machine = { processors: availableParallelism(), node: process.versions.node, load: loadavg() }
  mkdirSync(dirname(file), { recursive: true })
  const { reply, refused, negatives } = visited
  const figures = { rows, reply, ratios, refused, negatives: negatives.length, goals }
  writeFileSync(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), machine, ...asked, ...figures }, null, 2)}\n`,
  )
}

/** How soon all of a channel were told, together. */
function rowOf(channel: Channel, expected: number, { heard, visited }: { heard: Heard; visited: Visited }) {
  const given = visited.negatives.toSorted((a, b) => a.sentAt - b.sentAt)
  const boxes = [...heard[channel].values()]
  const told = boxes.map(messages =>
    countTold(
      given.map(({ id }) => id),
      messages,
    ),
  )
  const waits = (since: (one: Given) => number) =>
    told.flatMap(({ at }) =>
      given.flatMap(one => (at.has(one.id) ? (at.get(one.id) as number) - since(one) : [])),
    )
  const [fromReply, fromSending] = [waits(one => one.repliedAt), waits(one => one.sentAt)]
  const part = (values: number[], share: number) => Math.round(percentile(values, share) ?? Number.NaN)
  return {
    ...{ channel, receivers: expected, answers: given.length },
    messages: boxes.reduce((sum, { length }) => sum + length, 0),
    ...{ 'p50 ms': part(fromReply, 0.5), 'p99 ms': part(fromReply, 0.99) },
    ...{ 'p50 from sending': part(fromSending, 0.5), 'p99 from sending': part(fromSending, 0.99) },
    lost: expected * given.length - told.reduce((sum, { at }) => sum + at.size, 0),
    again: told.reduce((sum, { surplus }) => sum + surplus, 0),
  }
}
