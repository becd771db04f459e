import { formatDay, localDay } from '@touchline/shared/calendar.ts'
import { usualBundleMinutes } from '@touchline/shared/contract/recipient.ts'
import type { DryRunReply, NewRule, RuleEvent } from '@touchline/shared/contract/rule.ts'
import type { DestinationRow } from '../../store/delivery-tables.ts'
import type { DetailedResponse } from '../../store/listing/read-details.ts'
import type { SiteDirectory } from '../directory.ts'
import { presentOf, toldAtOnce } from './choose-recipients.ts'
import { type Manner, messageTimes } from './count-messages.ts'
import { readsHappened } from './happened.ts'
import type { KnownRules } from './known-rules.ts'
import { type Happened, matches } from './match.ts'

/** Counts whom the rules of a site would have told of what. */
export class Tally {
  lookedAt = 0
  readonly #directory: SiteDirectory
  readonly #known: KnownRules
  readonly #reads: ReturnType<typeof readsHappened>
  readonly #byRule: number[]
  readonly #moments = new Map<string, number[]>()

  constructor(directory: SiteDirectory, known: KnownRules) {
    this.#directory = directory
    this.#known = known
    this.#reads = readsHappened(directory, known)
    this.#byRule = known.rules.map(() => 0)
  }

  /** A negative answer is given, too. */
  takeAnswer(found: DetailedResponse): void {
    const at = found.row.answered_at
    const given = this.#reads.response(found, 'response.created')
    const isNegative = given.answer?.band === 'negative'
    const events: RuleEvent[] = isNegative ? ['response.negative', 'response.created'] : ['response.created']
    this.take(
      at,
      events.map(event => ({ ...given, event })),
      found.handling?.handled_at ?? null,
    )
  }

  /** Whoever several rules tell is told once. */
  take(at: number, happened: Happened[], handledAt: number | null): void {
    this.lookedAt++
    const told = new Set<string>()
    const later = new Set<string>()
    for (const one of happened)
      for (const [place, rule] of this.#known.rules.entries()) {
        if (!matches(rule, one)) continue
        this.#byRule[place] = (this.#byRule[place] ?? 0) + 1
        const owner = this.#directory.touchpoints.get(one.touchpoint)?.owner
        for (const id of toldAtOnce(rule, owner, this.#known)) told.add(id)
        for (const id of this.#escalated(at, rule, { handledAt, later })) later.add(id)
      }
    for (const id of told) this.#note(id, at)
  }

  /** Whom a rule tells later, and nobody else has told by then. */
  #escalated(
    at: number,
    { escalation }: NewRule,
    { handledAt, later }: { handledAt: number | null; later: Set<string> },
  ): string[] {
    if (!escalation) return []
    const dueAt = at + escalation.after_minutes * 60_000
    if (handledAt !== null && handledAt <= dueAt) return []
    const ids = presentOf(escalation.tell, this.#known).filter(id => !later.has(id))
    for (const id of ids) this.#note(id, dueAt)
    return ids
  }

  #note(id: string, at: number): void {
    const moments = this.#moments.get(id) ?? []
    moments.push(at)
    this.#moments.set(id, moments)
  }

  told(timeZone: string): Pick<DryRunReply, 'recipients' | 'rules'> {
    const manners = this.#manners(timeZone)
    return {
      rules: this.#byRule.map(told => ({ told })),
      recipients: [...this.#moments].map(([recipient, moments]) => {
        const manner = manners.get(recipient) ?? mannerOf(null, timeZone)
        const times = messageTimes(
          moments.toSorted((a, b) => a - b),
          manner,
        )
        return {
          ...{ recipient, told: moments.length, messages: times.length },
          busiest_day: busiestOf(times, manner.timeZone),
        }
      }),
    }
  }

  #manners(timeZone: string): Map<string, Manner> {
    const { people, chats } = this.#known
    const rows = [
      ...people.map(({ account_id: id, recipient: row }) => ({ id, row })),
      ...chats.map(row => ({ id: row.id, row })),
    ]
    return new Map(rows.map(({ id, row }) => [id, mannerOf(row, timeZone)]))
  }
}

const mannerOf = (
  row: Pick<DestinationRow, 'quiet' | 'time_zone' | 'bundle_minutes'> | null,
  timeZone: string,
): Manner => ({
  quiet: row?.quiet ? JSON.parse(row.quiet) : null,
  timeZone: row?.time_zone ?? timeZone,
  bundleMinutes: row?.bundle_minutes ?? usualBundleMinutes,
})

function busiestOf(times: number[], timeZone: string) {
  const counts = Map.groupBy(times, at => localDay(at, timeZone))
  const [day, most] = [...counts].reduce<[number, number[]]>(
    (best, one) => (one[1].length > best[1].length ? one : best),
    [0, []],
  )
  return most.length === 0 ? null : { day: formatDay(day), messages: most.length }
}
