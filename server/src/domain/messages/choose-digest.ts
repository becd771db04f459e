import type { OverviewEntry, OverviewReply } from '@touchline/shared/contract/overview.ts'
import type { DigestLine, RatingFact, ScoreFact } from './facts.ts'

/** More nobody reads. */
const mostLines = 5

type Change = DigestLine & { kind: 'change' }

/** Unhappy answers that are assigned to nobody. */
export interface Waiting {
  count: number
  oldestAt: string
  /** Where not all answers were looked at, how many of the newest ones were; else null. */
  among: number | null
}

/** A comment that may stand for the week. */
export interface Quote {
  place: string
  text: string
  rating: RatingFact
}

/**
 * What is worth a mail: changes that are more than chance, falls before rises and the larger first; who waits; where too few answer
 * to tell; the best quote. What is unclear or steady is no news. Two changes have room whatever else there is.
 */
export function chooseDigest(
  overview: OverviewReply,
  { waiting, quotes }: { waiting: Waiting | null; quotes: Quote[] },
): { lines: DigestLine[]; moreChanges: number } {
  const entries = entriesOf(overview)
  const changes = entries.flatMap(toChange).sort(byWeight)
  const others = [...waitingLine(waiting), ...tooFewLine(entries), ...quoteLine(quotes)]
  const told = changes.slice(0, mostLines - others.length)
  return { lines: [...told, ...others], moreChanges: changes.length - told.length }
}

/** All that an overview tells of: surveys about the whole relation, then touchpoints. */
export const entriesOf = ({ relationship, stages }: OverviewReply): OverviewEntry[] => [
  ...relationship,
  ...stages.flatMap(({ touchpoints }) => touchpoints),
]

function toChange({ name, metric, current, previous, change }: OverviewEntry): Change[] {
  const [before, after] = [scoreOf(previous), scoreOf(current)]
  if (!change?.interval || change.difference === null || !before || !after) return []
  if (change.verdict !== 'better' && change.verdict !== 'worse') return []
  const { verdict, difference, interval } = change
  const { low, high } = interval
  return [{ kind: 'change', place: name, metric, verdict, before, after, difference, low, high }]
}

const scoreOf = (
  window: Pick<OverviewEntry['current'], 'count' | 'score' | 'interval'> | null,
): ScoreFact | null =>
  window?.interval && window.score !== null
    ? { score: window.score, low: window.interval.low, high: window.interval.high, count: window.count }
    : null

const byWeight = (a: Change, b: Change) =>
  Number(a.verdict === 'better') - Number(b.verdict === 'better') ||
  Math.abs(b.difference) - Math.abs(a.difference)

const waitingLine = (waiting: Waiting | null): DigestLine[] =>
  waiting && waiting.count > 0 ? [{ kind: 'waiting', ...waiting }] : []

/** Where nobody has ever answered, nothing was begun, so nothing is missing. */
function tooFewLine(entries: OverviewEntry[]): DigestLine[] {
  const few = entries.filter(entry => entry.few_lately && entry.last_answer_on !== null)
  const places = few.map(({ name, current }) => ({ name, count: current.count }))
  return places.length > 0 ? [{ kind: 'too_few', places: places.sort((a, b) => b.count - a.count) }] : []
}

/** Long enough to say why, short enough to be read in a mail. */
const [fewestLetters, mostLetters] = [25, 280]

/** The happiest that says something, for a digest that tells of troubles only is not opened again; else what the least happy say. */
function quoteLine(quotes: Quote[]): DigestLine[] {
  const fitting = quotes.filter(({ text }) => text.length >= fewestLetters && text.length <= mostLetters)
  const happiness = ({ rating: { rating, min, max } }: Quote) => (rating - min) / (max - min)
  const [best] = fitting.sort((a, b) => happiness(b) - happiness(a) || b.text.length - a.text.length)
  return best ? [{ kind: 'quote', ...best }] : []
}
