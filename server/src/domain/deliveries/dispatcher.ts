import type { Sent } from '../../store/note-sent.ts'
import { laterId, rulesKind } from '../../store/recipients.ts'
import type { Busy } from '../../store/send-deliveries.ts'
import { StoreError } from '../../store/store-error.ts'
import { type Paced, paced } from '../live/paced.ts'
import { applyRules } from '../telling/apply-rules.ts'
import { Lane, type LaneDeps, type LaneMeans } from './lane.ts'
import type { EventDeps } from './read-event.ts'
import { patienceMs } from './schedule.ts'
import { together } from './together.ts'

/** How often to look for what other nodes have changed and for what is due, and the least time between two looks, in milliseconds. */
const [lookMs, lookGapMs] = [1000, 250]
/** So many changes at once, so that answers do not wait. */
const slice = 500
/** So many are under way at once, each with its text; beyond that one to each destination. */
const mostUnderWay = 64
/** For so many destinations things are taken at once, so that answers do not wait. */
const mostClaims = 16
/** For so long deliveries of one destination are made at once, in milliseconds; then it is the turn of others. */
const longestTurn = 100
/** How long what is under way may take when the server stops, in milliseconds. */
const graceMs = 5000

/** What deliveries are made and sent with. */
export type DispatcherDeps = LaneDeps & EventDeps

/** What has become of the deliveries of one message, and whoever waits for it to be noted. */
interface Noting {
  sent: Sent[]
  noted: () => void
  lost: (error: unknown) => void
}

/**
 * Makes deliveries of what has happened, and sends what is due: one lane for each destination, so that a slow one does not hold the others.
 * Where nobody is told anything, it asks one question a second.
 */
export class Dispatcher {
  readonly #deps: DispatcherDeps
  readonly #lanes = new Map<string, Lane>()
  readonly #stop = new AbortController()
  /** Whom anything was told at the last look. */
  #sites = new Set<number>()
  #sent: Noting[] = []
  #isNoting = false
  /** Nothing more is begun; what is under way has some time left. */
  #isEnding = false
  #begun = 0
  #asked: Paced | undefined
  readonly #faults: unknown[] = []
  #tell: (error: unknown) => void = error => void this.#faults.push(error)

  constructor(deps: DispatcherDeps) {
    this.#deps = deps
  }

  /** Begins to look by itself. What fails is told and tried again. Returns what ends it. */
  async start(tell: (error: unknown) => void): Promise<() => Promise<void>> {
    this.#tell = tell
    await this.#deps.store.freeDeliveries().catch(tell)
    let underWay = Promise.resolve()
    const asked = paced(() => {
      underWay = this.look().then(() => {}, tell)
      return underWay
    }, lookGapMs)
    this.#asked = asked
    const clock = setInterval(() => asked.ask(), lookMs)
    asked.ask()
    return async () => {
      clearInterval(clock)
      asked.end()
      this.#asked = undefined
      this.#isEnding = true
      const cut = setTimeout(() => this.#stop.abort(), graceMs)
      await underWay
      await this.#noteOrLose()
      await this.#idle()
      clearTimeout(cut)
    }
  }

  /** How many attempts were begun. */
  get begun(): number {
    return this.#begun
  }

  /** Something may have happened at a site just now. */
  changed(siteId: number): void {
    if (this.#sites.has(siteId)) this.#asked?.ask()
  }

  /** Whom something is told, or what, has been changed just now. */
  wake(): void {
    this.#asked?.ask()
  }

  /** Makes deliveries, and begins to send what is due. True where more can be made at once. */
  async look(): Promise<boolean> {
    const { store, now } = this.#deps
    if (!this.#isNoting) await this.#note()
    const busy = await store.listBusy(now())
    this.#sites = new Set(busy.map(({ siteId }) => siteId))
    const behind = busy.filter(({ isBehind }) => isBehind)
    let isMore = false
    // Where one fails the others are told all the same.
    for (const one of behind) if (await this.#make(one).catch(error => this.#tell(error))) isMore = true
    // Rules may have made deliveries to anybody.
    const wanted = behind.some(({ kind }) => kind === rulesKind) ? await store.listBusy(now()) : busy
    const lanes = wanted.filter(one => one.isBehind || one.isDue).map(one => this.#laneOf(one))
    await Promise.all(lanes.map(lane => lane.fill()))
    for (const [name, lane] of this.#lanes) if (lane.isIdle) this.#lanes.delete(name)
    if (isMore) this.#asked?.ask()
    return isMore
  }

  /** Looks until nothing is left that can be done now. Throws what failed on the way. */
  async settle(): Promise<void> {
    for (let isMore = true; isMore; ) {
      const before = this.#begun
      isMore = await this.look()
      await this.#idle()
      if (this.#begun !== before) isMore = true
    }
    const [fault] = this.#faults.splice(0)
    if (fault !== undefined) throw fault
  }

  /** For a webhook of what it asks for; by the rules of a site for all its recipients. True where there is more. */
  async #make({ siteId, destinationId, kind }: Busy): Promise<boolean> {
    const { store, now } = this.#deps
    const makeSlice = () =>
      kind === rulesKind
        ? applyRules(this.#deps, { siteId, isLater: destinationId === laterId }, this.#tell)
        : store.makeDeliveries({ siteId, destinationId, at: now(), most: slice })
    const end = performance.now() + longestTurn
    while (await makeSlice()) if (this.#isEnding || performance.now() > end) return true
    return false
  }

  #laneOf({ siteId, destinationId, kind }: Busy): Lane {
    const name = `${siteId} ${destinationId}`
    const lane = this.#lanes.get(name) ?? new Lane(this.#deps, { siteId, destinationId, kind }, this.#means)
    this.#lanes.set(name, lane)
    return lane
  }

  readonly #means: LaneMeans = {
    claim: together(claims => this.#deps.store.claimDeliveries(claims), mostClaims),
    room: () => mostUnderWay - [...this.#lanes.values()].reduce((sum, { size }) => sum + size, 0),
    begun: () => {
      this.#begun++
    },
    finish: sent =>
      new Promise((noted, lost) => {
        this.#sent.push({ sent, noted, lost })
        if (!this.#isNoting) void this.#note().catch(error => this.#tell(error))
      }),
    tell: error => this.#tell(error),
    isEnding: () => this.#isEnding,
    signal: this.#stop.signal,
  }

  async #idle(): Promise<void> {
    await Promise.all([...this.#lanes.values()].map(lane => lane.idle()))
  }

  /**
   * What is done while something is being noted is noted together. What could not be noted stays under way until it can, so that nothing
   * more is sent meanwhile.
   */
  async #note(): Promise<void> {
    this.#isNoting = true
    try {
      while (this.#sent.length > 0) {
        const group = this.#sent.slice()
        await this.#noteAll(group)
        this.#sent.splice(0, group.length)
      }
    } finally {
      this.#isNoting = false
    }
  }

  /** What cannot be noted because of what it holds is lost, and keeps nothing else from being noted. */
  async #noteAll(group: Noting[]): Promise<void> {
    try {
      await this.#deps.store.noteSent({ sent: group.flatMap(({ sent }) => sent), patienceMs })
      for (const { noted } of group) noted()
    } catch (error) {
      if (!(error instanceof StoreError) || error.fault !== 'fault') throw error
      if (group.length > 1) for (const one of group) await this.#noteAll([one])
      else group[0]?.lost(error)
    }
  }

  /** Whoever stops cannot wait for the database to come back. */
  async #noteOrLose(): Promise<void> {
    while (this.#isNoting) await new Promise(resolve => setTimeout(resolve, 10))
    await this.#note().catch(error => {
      for (const { lost } of this.#sent.splice(0)) lost(error)
    })
  }
}
