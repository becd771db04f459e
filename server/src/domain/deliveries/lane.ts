import { randomUUID } from 'node:crypto'
import type { DeliveryState } from '@touchline/shared/contract/delivery.ts'
import { deliveryStates } from '@touchline/shared/contract/delivery.ts'
import type { DeliveryRow, DestinationRow } from '../../store/delivery-tables.ts'
import type { Busy, Sent } from '../../store/send-deliveries.ts'
import { type EventDeps, readEvent } from './read-event.ts'
import { pauseAfter } from './schedule.ts'
import type { Attempt, Senders } from './sender.ts'

/** What deliveries are sent with. */
export interface LaneDeps extends EventDeps {
  senders: Senders
  now: () => number
  /** From 0 to 1. */
  random: () => number
}

/** So many are under way to one destination at once, as long as it takes them well; one while it does not. */
const mostAtOnce = 8
/** Longer than any attempt takes, in milliseconds: who has claimed something and has not told of it by then is dead. */
const leaseMs = 60_000
/** So many attempts are kept in the log of a delivery. */
const mostLogged = 20

/** What all lanes share. */
export interface LaneMeans {
  /** How many more may be under way now in all lanes together. */
  room(): number
  /** To be told of each delivery that is begun. */
  begun(): void
  /** Resolves when it is noted. */
  finish(sent: Sent): Promise<void>
  tell(error: unknown): void
  /** The server stops. */
  signal: AbortSignal
}

/** What is on its way to one destination. */
export class Lane {
  readonly #deps: LaneDeps
  readonly #of: Pick<Busy, 'siteId' | 'destinationId'>
  readonly #means: LaneMeans
  readonly #underWay = new Set<Promise<void>>()
  #filling: Promise<void> | undefined
  #isAskedAgain = false
  #limit = 1

  constructor(deps: LaneDeps, of: Pick<Busy, 'siteId' | 'destinationId'>, means: LaneMeans) {
    this.#deps = deps
    this.#of = of
    this.#means = means
  }

  get size(): number {
    return this.#underWay.size
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
    if (most <= 0 || this.#means.signal.aborted) return
    const { now, store } = this.#deps
    const lease = randomUUID()
    const claimed = await store.claimDeliveries({
      ...{ ...this.#of, lease, most, now: now() },
      until: now() + leaseMs,
    })
    for (const row of claimed?.deliveries ?? []) this.#begin(claimed?.destination as DestinationRow, row)
  }

  #room(): number {
    return Math.min(this.#limit - this.size, this.#means.room())
  }

  #begin(destination: DestinationRow, row: DeliveryRow): void {
    this.#means.begun()
    const work = this.#send(destination, row)
      .catch(error => this.#means.tell(error))
      .then(() => {
        this.#underWay.delete(work)
        void this.fill()
      })
    this.#underWay.add(work)
  }

  async #send(destination: DestinationRow, row: DeliveryRow): Promise<void> {
    const { now, senders } = this.#deps
    const begun = now()
    const event = await readEvent(this.#deps, row)
    const sender = senders[destination.kind]
    if (!event || !sender) return await this.#means.finish(this.#dropped(row))
    const from = performance.now()
    const attempt = await sender(destination, { id: row.id, event, signal: this.#means.signal })
    const ms = Math.round(performance.now() - from)
    if (this.#means.signal.aborted && attempt.result === 'badly')
      return await this.#means.finish(this.#putBack(row))
    this.#limit = attempt.result === 'well' ? Math.min(mostAtOnce, this.#limit + 1) : 1
    await this.#means.finish(this.#after(row, attempt, { begun, ms }))
  }

  #after(row: DeliveryRow, attempt: Attempt, { begun, ms }: { begun: number; ms: number }): Sent {
    const { now, random } = this.#deps
    const at = now()
    const log = JSON.stringify([...JSON.parse(row.log), [begun, ms, attempt.told]].slice(-mostLogged))
    const attempts = row.attempts + (attempt.result === 'well' ? 0 : 1)
    if (attempt.result === 'well')
      return this.#sent(row, { ...ended('delivered', row, at), attempts, log }, { taken: 'well' })
    const pause = pauseAfter(attempts, random)
    const restsUntil = attempt.restMs === undefined ? undefined : at + attempt.restMs
    const set =
      pause === undefined
        ? { ...ended('given_up', row, at), attempts, log }
        : {
            state: row.state,
            attempts,
            log,
            due_at: Math.max(at + pause, restsUntil ?? 0),
            finished_at: null,
          }
    return this.#sent(row, set, { taken: attempt.result, restsUntil })
  }

  #dropped(row: DeliveryRow): Sent {
    return this.#sent(row, ended('dropped', row, this.#deps.now()), { taken: null })
  }

  /** As if it had not been tried: the server is about to stop. */
  #putBack(row: DeliveryRow): Sent {
    const { state, attempts, due_at, log, finished_at } = row
    return this.#sent(row, { state, attempts, due_at, log, finished_at }, { taken: null })
  }

  #sent(
    row: DeliveryRow,
    set: Sent['set'],
    { taken, restsUntil }: { taken: Sent['taken']; restsUntil?: number | undefined },
  ): Sent {
    const { id, lease } = row
    return { ...this.#of, id, lease: lease as string, set, taken, restsUntil, at: this.#deps.now() }
  }
}

const ended = (state: DeliveryState, { attempts, due_at, log }: DeliveryRow, at: number): Sent['set'] => ({
  ...{ attempts, due_at, log, finished_at: at },
  state: deliveryStates.indexOf(state),
})
