import { dayRange, formatDay, localDay } from '@touchline/shared/calendar.ts'
import type { DryRunReply, NewRule, RuleEvent } from '@touchline/shared/contract/rule.ts'
import { usualBundleMinutes } from '@touchline/shared/recipient-kinds.ts'
import type { DestinationRow } from '../../store/delivery-tables.ts'
import type { DetailedResponse } from '../../store/listing/read-details.ts'
import type { SiteDirectory } from '../directory.ts'
import { presentOf, toldAtOnce } from './choose-recipients.ts'
import { type Manner, messageTimes } from './count-messages.ts'
import { readsHappened } from './happened.ts'
import type { KnownRules } from './known-rules.ts'
import { type Happened, matches } from './match.ts'

/** Recipients who are told of the same, and when: what a hundred are told of is kept once. */
interface Group {
  /** In the order in which the groups were found. */
  place: number
  recipients: string[]
  /** Of alerts they get messages of their own. */
  ofAlerts: boolean
  moments: number[]
}

/** Counts whom the rules of a site would have told of what. */
export class Tally {
  lookedAt = 0
  readonly #directory: SiteDirectory
  readonly #known: KnownRules
  readonly #reads: ReturnType<typeof readsHappened>
  readonly #byRule: number[]
  readonly #groups = new Map<string, Group>()

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
    const { rules } = this.#known
    const places = happened.flatMap(one => [...rules.keys()].filter(at => matches(rules[at] as NewRule, one)))
    for (const place of places) this.#byRule[place] = (this.#byRule[place] ?? 0) + 1
    const [first] = happened
    if (first && places.length > 0)
      this.#note(`${places} ${first.touchpoint}`, at, () => ({
        recipients: this.#toldAtOnce(places, first.touchpoint),
        ofAlerts: first.answer === undefined,
      }))
    const late = places.filter(place => isLate(rules[place] as NewRule, { at, handledAt }))
    for (const [index, place] of late.entries()) {
      // Nobody is told twice that an answer waits.
      const before = late.slice(0, index)
      const name = `${place} after ${before}`
      this.#note(name, at + afterMs(rules[place] as NewRule), () => ({
        recipients: this.#toldLater(place, before),
        ofAlerts: false,
      }))
    }
  }

  #toldAtOnce(places: number[], touchpoint: string): string[] {
    const owner = this.#directory.touchpoints.get(touchpoint)?.owner
    const { rules } = this.#known
    return [...new Set(places.flatMap(place => toldAtOnce(rules[place] as NewRule, owner, this.#known)))]
  }

  #toldLater(place: number, before: number[]): string[] {
    const tellOf = (one: number) => this.#known.rules[one]?.escalation?.tell ?? []
    const told = new Set(before.flatMap(tellOf))
    return presentOf([...new Set(tellOf(place))], this.#known).filter(id => !told.has(id))
  }

  #note(name: string, at: number, find: () => Pick<Group, 'recipients' | 'ofAlerts'>): void {
    const known = this.#groups.get(name)
    if (known) return void known.moments.push(at)
    this.#groups.set(name, { place: this.#groups.size, ...find(), moments: [at] })
  }

  /** `rest` is called between two recipients. */
  async told(
    timeZone: string,
    rest: () => Promise<void>,
  ): Promise<Pick<DryRunReply, 'recipients' | 'rules'>> {
    const manners = this.#manners(timeZone)
    const recipients: DryRunReply['recipients'] = []
    // Many are told of the same in the same manner.
    const known = new Map<string, Counted>()
    for (const [recipient, groups] of this.#byRecipient()) {
      const manner = manners.get(recipient) ?? mannerOf(null, timeZone)
      const name = JSON.stringify([groups.map(group => group.place), manner])
      const counted = known.get(name) ?? countOf(groups, manner)
      known.set(name, counted)
      recipients.push({ recipient, ...counted })
      await rest()
    }
    return { rules: this.#byRule.map(told => ({ told })), recipients }
  }

  #byRecipient(): Map<string, Group[]> {
    const all = new Map<string, Group[]>()
    for (const group of this.#groups.values())
      for (const id of group.recipients) all.set(id, [...(all.get(id) ?? []), group])
    return all
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

const afterMs = ({ escalation }: NewRule) => (escalation?.after_minutes ?? 0) * 60_000

/** Does a rule tell others of an answer, too, because nobody had taken it in hand by then? */
const isLate = (rule: NewRule, { at, handledAt }: { at: number; handledAt: number | null }) =>
  rule.escalation !== null && (handledAt === null || handledAt > at + afterMs(rule))

const mannerOf = (
  row: Pick<DestinationRow, 'quiet' | 'time_zone' | 'bundle_minutes'> | null,
  timeZone: string,
): Manner => ({
  quiet: row?.quiet ? JSON.parse(row.quiet) : null,
  timeZone: row?.time_zone ?? timeZone,
  bundleMinutes: row?.bundle_minutes ?? usualBundleMinutes,
})

type Counted = Omit<DryRunReply['recipients'][number], 'recipient'>

function countOf(groups: Group[], manner: Manner): Counted {
  const momentsOf = (ofAlerts: boolean) =>
    Float64Array.from(
      groups.filter(group => group.ofAlerts === ofAlerts).flatMap(({ moments }) => moments),
    ).toSorted()
  const kinds = [momentsOf(false), momentsOf(true)]
  const times = messageTimes(kinds, manner)
  return {
    ...{ told: kinds.reduce((sum, moments) => sum + moments.length, 0), messages: times.length },
    busiest_day: busiestOf(times, manner.timeZone),
  }
}

/** Times are in order. */
function busiestOf(times: number[], timeZone: string): Counted['busiest_day'] {
  let busiest: Counted['busiest_day'] = null
  for (let first = 0; first < times.length; ) {
    const day = localDay(times[first] as number, timeZone)
    const { end } = dayRange(day, timeZone)
    let next = first + 1
    while (next < times.length && (times[next] as number) < end) next++
    if (next - first > (busiest?.messages ?? 0)) busiest = { day: formatDay(day), messages: next - first }
    first = next
  }
  return busiest
}
