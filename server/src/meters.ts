import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { type StoreWatch, writeKinds } from './store/store.ts'

/** What may become of an answer that was received; each received one becomes exactly one of these. */
export const answerOutcomes = [
  ...(['accepted', 'revised', 'duplicate', 'stale', 'conflict', 'quarantined'] as const),
  ...(['rejected', 'limited', 'overloaded', 'unavailable', 'failed'] as const),
] as const
export type AnswerOutcome = (typeof answerOutcomes)[number]

/** What may become of a mail each time it is tried. */
export const mailOutcomes = ['sent', 'refused', 'failed'] as const
export type MailOutcomeName = (typeof mailOutcomes)[number]

/** What an operator watches. Names, units and buckets follow Prometheus and OpenTelemetry; no label holds what people sent. */
export interface Meters extends StoreWatch {
  /** In Prometheus' text format. */
  read(): Promise<string>
  received(): void
  became(outcome: AnswerOutcome): void
  mailed(outcome: MailOutcomeName): void
  /** How many listen to live streams now. */
  listening(count: number): void
  /** `route` is the template, such as `/v1/surveys/:survey`. */
  replied(reply: { method: string; route: string; status: number; seconds: number }): void
}

const secondsOfRequests = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
const secondsOfCommits = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5]

export function createMeters(): Meters {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const counts = addCounts(registers)
  const requests = new Histogram({
    registers,
    name: 'http_server_request_duration_seconds',
    help: 'From the first byte of a request to the last of its reply.',
    labelNames: ['method', 'route', 'status'],
    buckets: secondsOfRequests,
  })
  const sizes = new Histogram({
    registers,
    name: 'touchline_batch_size',
    help: 'Writes that shared one commit.',
    labelNames: ['kind'],
    buckets: [1, 2, 5, 10, 20, 50, 100, 150, 200],
  })
  const commits = new Histogram({
    registers,
    name: 'touchline_commit_duration_seconds',
    help: 'From handing a batch to the database to its being on the disk.',
    labelNames: ['kind'],
    buckets: secondsOfCommits,
  })
  const listeners = new Gauge({
    registers,
    name: 'touchline_live_readers',
    help: 'Readers who listen to live streams.',
  })
  const mails = new Counter({
    registers,
    name: 'touchline_mails_total',
    help: 'What became of mails, each time that one was tried.',
    labelNames: ['outcome'],
  })
  // Whoever watches how a count grows has to find it before the first one.
  for (const outcome of mailOutcomes) mails.inc({ outcome }, 0)
  return {
    read: () => registry.metrics(),
    mailed: outcome => mails.inc({ outcome }),
    listening: count => listeners.set(count),
    received: () => {
      counts.received++
    },
    became: outcome => {
      counts.became[outcome]++
    },
    replied: ({ seconds, ...labels }) => requests.observe(labels, seconds),
    waiting: (kind, count) => {
      counts.waiting[kind] = count
    },
    committed: (kind, size, milliseconds) => {
      sizes.observe({ kind }, size)
      commits.observe({ kind }, milliseconds / 1000)
    },
  }
}

/** Added up here and told when they are read: a library's counter costs every answer a microsecond. */
function addCounts(registers: Registry[]) {
  const counts = { received: 0, became: zeroOf(answerOutcomes), waiting: zeroOf(writeKinds) }
  new Counter({
    registers,
    name: 'touchline_answers_received_total',
    help: 'Answers that arrived, whatever became of them.',
    collect() {
      this.reset()
      this.inc(counts.received)
    },
  })
  new Counter({
    registers,
    name: 'touchline_answers_total',
    help: 'What became of the answers that arrived; the sum is touchline_answers_received_total.',
    labelNames: ['outcome'],
    collect() {
      this.reset()
      for (const outcome of answerOutcomes) this.inc({ outcome }, counts.became[outcome])
    },
  })
  new Gauge({
    registers,
    name: 'touchline_writes_waiting',
    help: 'Writes that wait for the next commit.',
    labelNames: ['kind'],
    collect() {
      for (const kind of writeKinds) this.set({ kind }, counts.waiting[kind])
    },
  })
  return counts
}

const zeroOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map(name => [name, 0])) as Record<Name, number>
