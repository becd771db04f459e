import { randomUUID } from 'node:crypto'
import type { DeliveryState } from '@touchline/shared/contract/delivery.ts'
import { deliveryStates } from '@touchline/shared/contract/delivery.ts'
import { eventTypes } from '@touchline/shared/event-types.ts'
import type { DeliveryRow, DestinationRow } from '../../store/delivery-tables.ts'
import type { Sent } from '../../store/note-sent.ts'
import type { Busy, Claim, Claimed } from '../../store/send-deliveries.ts'
import type { Store } from '../../store/store.ts'
import { isPassing, LeftOut } from './left-out.ts'
import { pauseAfter } from './schedule.ts'
import { type Attempt, nothingToTell, type Outcome, type Sender, type Senders } from './sender.ts'

/** What deliveries are sent with. */
export interface LaneDeps {
  store: Store
  senders: Senders
  now: () => number
  /** From 0 to 1. */
  random: () => number
}

/** So many are under way to one destination at once, as long as it takes them well; one while it does not. */
const mostAtOnce = 8
/** So many become one message, where several do; where even more wait, the next message follows without a rest. */
const mostInOne = 1000
/** Longer than any attempt takes, in milliseconds: who has claimed something and has not told of it by then is dead. */
const leaseMs = 60_000
/** Somebody waits for what becomes of a test, and tries again themselves: it is tried once, and says nothing against the receiver. */
const test = eventTypes.indexOf('test')
/** So many attempts are kept in the log of a delivery. */
const mostLogged = 20

/** What all lanes share. */
export interface LaneMeans {
  /** How many more may be under way now in all lanes together. */
  room(): number
  /** Takes what is to be sent to a destination; undefined where nothing is. */
  claim(claim: Claim): Promise<Claimed | undefined>
  /** To be told of each message that is begun. */
  begun(): void
  /** Notes what has become of the deliveries of one message, all or none; resolves when it is noted. */
  finish(sent: Sent[]): Promise<void>
  tell(error: unknown): void
  /** Nothing more is to be begun. */
  isEnding(): boolean
  /** The server stops, and waits no longer. */
  signal: AbortSignal
}

/** What is on its way to one destination. */
export class Lane {
  readonly #deps: LaneDeps
  readonly #of: Pick<Busy, 'siteId' | 'destinationId'>
  /** Undefined where this server cannot tell such a destination anything. */
  readonly #sender: Sender | undefined
  readonly #means: LaneMeans
  readonly #underWay = new Set<Promise<void>>()
  #filling: Promise<void> | undefined
  #isAskedAgain = false
  #limit = 1
  /** So many more may be under way as soon as what is being asked for is there. */
  #asked = 0

  constructor(
    deps: LaneDeps,
    { siteId, destinationId, kind }: Pick<Busy, 'siteId' | 'destinationId' | 'kind'>,
    means: LaneMeans,
  ) {
    this.#deps = deps
    this.#of = { siteId, destinationId }
    this.#sender = deps.senders[kind]
    this.#means = means
  }

  get size(): number {
    return this.#underWay.size + this.#asked
  }

  get isIdle(): boolean {
    return this.size === 0 && !this.#filling
  }

  /** Sends as much of what is due as may be under way at once. */
  async fill(): Promise<void> {
    this.#isAskedAgain = this.#filling !== undefined
    this.#filling ??= this.#claimAll()
    await this.#filling
  }

  /** Resolves when nothing is on its way any more. */
  async idle(): Promise<void> {
    while (!this.isIdle) await Promise.all([this.#filling, ...this.#underWay])
  }

  /** Once more where something has become free meanwhile. */
  async #claimAll(): Promise<void> {
    try {
      do {
        this.#isAskedAgain = false
        await this.#claim()
      } while (this.#isAskedAgain)
    } catch (error) {
      this.#means.tell(error)
    } finally {
      this.#filling = undefined
    }
  }

  async #claim(): Promise<void> {
    // One may always be sent, so that those who are slow do not keep this one from its turn.
    const most = this.size === 0 ? Math.max(1, this.#room()) : this.#room()
    if (most <= 0 || this.#means.isEnding()) return
    const { now } = this.#deps
    const bundles = this.#sender?.bundles?.map(group => group.map(type => eventTypes.indexOf(type))) ?? null
    this.#asked = bundles ? 1 : most
    const claimed = await this.#means
      .claim({
        ...{ ...this.#of, lease: randomUUID(), now: now(), until: now() + leaseMs },
        ...{ most: bundles ? mostInOne : most, bundles },
      })
      .finally(() => {
        this.#asked = 0
      })
    if (!claimed) return
    const { destination, deliveries } = claimed
    for (const rows of bundles ? [deliveries] : deliveries.map(row => [row])) this.#begin(destination, rows)
  }

  #room(): number {
    return Math.min(this.#limit - this.size, this.#means.room())
  }

  #begin(destination: DestinationRow, rows: DeliveryRow[]): void {
    this.#means.begun()
    const work = this.#send(destination, rows)
      .catch(error => this.#means.tell(error))
      .then(() => {
        this.#underWay.delete(work)
        void this.fill()
      })
    this.#underWay.add(work)
  }

  async #send(destination: DestinationRow, rows: DeliveryRow[]): Promise<void> {
    const { now, random } = this.#deps
    const begun = now()
    const from = performance.now()
    const { signal, finish } = this.#means
    const outcome = await this.#try(destination, rows)
    if ('quietUntil' in outcome) {
      const restsUntil = outcome.quietUntil
      return await finish(rows.map(row => this.#putBack(row, restsUntil)))
    }
    const { told, attempt: made } = outcome
    // Whoever has more waiting than one message holds would never catch up with a rest between.
    const attempt =
      made?.result === 'well' && rows.length >= mostInOne ? { ...made, restMs: undefined } : made
    const isTold = new Set<DeliveryRow>(told)
    const dropped = rows.filter(row => !isTold.has(row)).map(row => this.#dropped(row))
    if (!attempt) return await finish(dropped)
    if (signal.aborted && (attempt.result === 'badly' || attempt.result === 'unable'))
      return await finish([...dropped, ...told.map(row => this.#putBack(row, undefined))])
    if (!this.#sender?.bundles)
      this.#limit = attempt.result === 'well' ? Math.min(mostAtOnce, this.#limit + 1) : 1
    const ms = Math.round(performance.now() - from)
    const share = random()
    await finish([...dropped, ...told.map(row => this.#after(row, attempt, { begun, ms, share }))])
  }

  /** What no message can be made of is tried again like what is not taken, and given up in the end, so that nothing waits behind it. */
  async #try(destination: DestinationRow, rows: DeliveryRow[]): Promise<Outcome> {
    const { signal, tell } = this.#means
    try {
      return (await this.#sender?.send(destination, rows, { signal, tell })) ?? nothingToTell
    } catch (error) {
      if (isPassing(error)) throw error
      const subject = rows.map(row => row.subject).join(', ')
      tell(new LeftOut({ siteId: destination.site_id, subject }, error))
      return { told: rows, attempt: { result: 'unable', told: 'fault' } }
    }
  }

  /** What was one message waits for equally long. */
  #after(
    row: DeliveryRow,
    { result, told, restMs }: Attempt,
    { begun, ms, share }: { begun: number; ms: number; share: number },
  ): Sent {
    const at = this.#deps.now()
    const log = JSON.stringify([...JSON.parse(row.log), [begun, ms, told]].slice(-mostLogged))
    const attempts = row.attempts + (result === 'well' ? 0 : 1)
    if (row.event === test && result !== 'well')
      return this.#sent(
        row,
        { ...ended('given_up', row, at), attempts, log },
        { taken: null, restsUntil: undefined },
      )
    const restsUntil = restMs === undefined ? undefined : at + restMs
    // To a program that takes something nothing has to rest; people want their peace whatever comes between.
    const rest = restsUntil ?? (result === 'well' && !this.#sender?.bundles ? null : undefined)
    const taken = result === 'refused' || result === 'unable' ? null : result
    const set = { ...ended(result === 'well' ? 'delivered' : 'given_up', row, at), attempts, log }
    const pause = result === 'refused' ? undefined : pauseAfter(attempts, () => share)
    if (result === 'well' || pause === undefined) return this.#sent(row, set, { taken, restsUntil: rest })
    const due_at = Math.max(at + pause, restsUntil ?? 0)
    return this.#sent(
      row,
      { ...set, state: row.state, due_at, finished_at: null },
      { taken, restsUntil: rest },
    )
  }

  #dropped(row: DeliveryRow): Sent {
    return this.#sent(row, ended('dropped', row, this.#deps.now()), { taken: null, restsUntil: undefined })
  }

  /** As if it had not been tried: the server is about to stop, or nothing shall be sent now. */
  #putBack(row: DeliveryRow, restsUntil: number | undefined): Sent {
    const { state, attempts, due_at, log, finished_at } = row
    return this.#sent(row, { state, attempts, due_at, log, finished_at }, { taken: null, restsUntil })
  }

  #sent(row: DeliveryRow, set: Sent['set'], { taken, restsUntil }: Pick<Sent, 'taken' | 'restsUntil'>): Sent {
    const { id, lease, seq } = row
    return { ...this.#of, id, lease: lease as string, seq, set, taken, restsUntil, at: this.#deps.now() }
  }
}

const ended = (state: DeliveryState, { attempts, due_at, log }: DeliveryRow, at: number): Sent['set'] => ({
  ...{ attempts, due_at, log, finished_at: at },
  state: deliveryStates.indexOf(state),
})
