import { allows } from '@touchline/shared/allows.ts'
import type { Installation } from '@touchline/shared/contract/installation.ts'

/** How far the script has come onto pages, and what keeps it. */
export type Verdict =
  | { is: 'waiting' | 'silent' }
  | { is: 'refused'; origins: string[] }
  | { is: 'asks_nothing' | 'fetched' | 'not_due'; origin: string | null; at: string }
  | { is: 'works' }

/** After so long on a page the survey would have come up, in milliseconds: its five seconds, and as long again to load. */
const dueWithinMs = 15_000
/** After so long it is time to say what to look for. */
const silentAfterMs = 45_000

/**
 * What the newest of all that was seen means at a site that lists these origins. Anybody can claim to be a page of any origin: one that the
 * site lists goes before all others. `watchedMs` is for how long somebody has been looking.
 */
export function judgeInstallation(seen: Installation, listed: string[], watchedMs: number): Verdict {
  const heardAt = newest(seen.shown_at, seen.answered_at)
  const refused = seen.refused.filter(({ at }) => heardAt === null || at > heardAt)
  if (refused.length > 0) return { is: 'refused', origins: refused.map(({ origin }) => origin) }
  if (heardAt !== null) return { is: 'works' }
  if (seen.fetched_at === null) return { is: watchedMs < silentAfterMs ? 'waiting' : 'silent' }
  const ours = seen.fetched_by.find(({ origin }) => origin !== null && allows(listed, origin))
  const fetched = ours ?? { origin: seen.fetched_by[0]?.origin ?? null, at: seen.fetched_at }
  if (!seen.surveys.some(({ state }) => state === 'asking')) return { is: 'asks_nothing', ...fetched }
  const elapsedMs = Date.parse(seen.as_of) - Date.parse(fetched.at)
  return { is: elapsedMs < dueWithinMs ? 'fetched' : 'not_due', ...fetched }
}

/** Of several nodes each tells what itself has seen; what one has told stays told. */
export function mergeInstallations(before: Installation | undefined, now: Installation): Installation {
  if (!before) return now
  return {
    ...now,
    fetched_at: newest(before.fetched_at, now.fetched_at),
    fetched_by: mergeOrigins(before.fetched_by, now.fetched_by),
    shown_at: newest(before.shown_at, now.shown_at),
    answered_at: newest(before.answered_at, now.answered_at),
    refused: mergeOrigins(before.refused, now.refused),
  }
}

/** Moments as the server writes them sort as texts. */
const newest = (one: string | null, other: string | null) => ((one ?? '') > (other ?? '') ? one : other)

function mergeOrigins<Origin extends { origin: string | null; at: string }>(
  before: Origin[],
  now: Origin[],
): Origin[] {
  const sorted = [...before, ...now].toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return sorted.filter(({ origin }, index) => sorted.findIndex(other => other.origin === origin) === index)
}
