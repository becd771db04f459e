import type { Channel } from '@touchline/shared/channels.ts'
import type { Doubt } from '@touchline/shared/contract/quarantine.ts'
import type { Place } from './places.ts'
import { Recent } from './recent.ts'
import { endless, type Rate, TokenBuckets } from './token-buckets.ts'

/** When an answer is doubted. */
export interface DoubtRules {
  /** The least time between the showing and its answer, in milliseconds. */
  leastMs: number
  /** How many answers at one touchpoint may come from one place before the rest looks like a machine's. */
  burst: Rate
  /** The same where one device answers for many: in a store, at a kiosk. */
  sharedBurst: Rate
}

/** Nobody reads a question and answers it in half a second; a family, an office or a class stays below the burst. */
export const usualDoubts: DoubtRules = {
  leastMs: 500,
  burst: { perSecond: 0.1, burst: 60 },
  sharedBurst: { perSecond: 1, burst: 600 },
}

/** Doubts nothing but who took the bait. */
export const noDoubts: DoubtRules = { leastMs: 0, burst: endless, sharedBurst: endless }

/** One showing, by its id and its site's. */
export interface ShowingId {
  siteId: number
  id: string
}

export interface Sighting extends ShowingId {
  touchpointId: number
  channel: Channel
  /** The place that it came from; undefined for what did not come through the public doors. */
  place: Place | undefined
  /** When the request arrived. */
  at: number
  trap: string | undefined
}

export interface Doubts {
  /** To be told when a survey was shown: when the report of it arrived. */
  noteShown(showing: ShowingId, at: number): void
  /** Why an answer is doubted, if it is; the same for the same id, however often it is sent. */
  judge(sighting: Sighting): Doubt | undefined
}

/** So many showings are remembered at least. */
const leastShowings = 50_000
/** Where one device answers for many. */
const shared: Channel[] = ['store', 'kiosk']

/**
 * Tells the answers of machines from those of people by what a machine cannot know or wait for. Only the time at which this
 * server heard of the showing counts, because a sender can claim any. `now` gives milliseconds.
 */
export function createDoubts(rules: DoubtRules, now: () => number): Doubts {
  const shownAt = new Recent<number>(leastShowings)
  const judged = new Recent<Doubt | null>(leastShowings)
  const bursts = new TokenBuckets(rules.burst, now)
  const sharedBursts = new TokenBuckets(rules.sharedBurst, now)
  const nameOf = ({ siteId, id }: ShowingId) => `${siteId} ${id}`

  const isTooFast = (sighting: Sighting) => {
    const waited = sighting.at - (shownAt.get(nameOf(sighting)) ?? Number.NaN)
    // A clock that was put back tells nothing.
    return waited >= 0 && waited < rules.leastMs
  }
  const isBurst = ({ siteId, touchpointId, place, channel }: Sighting) =>
    place?.isPublic === true &&
    (shared.includes(channel) ? sharedBursts : bursts).take(`${siteId} ${touchpointId} ${place.name}`) > 0
  const look = (sighting: Sighting): Doubt | undefined => {
    if (sighting.place === undefined) return undefined
    if (sighting.trap) return 'trap'
    if (isTooFast(sighting)) return 'too_fast'
    return isBurst(sighting) ? 'burst' : undefined
  }
  return {
    noteShown: (showing, at) => {
      if (shownAt.get(nameOf(showing)) === undefined) shownAt.set(nameOf(showing), at)
    },
    judge: sighting => {
      const known = judged.get(nameOf(sighting))
      if (known !== undefined) return known ?? undefined
      const doubt = look(sighting)
      judged.set(nameOf(sighting), doubt ?? null)
      return doubt
    },
  }
}
