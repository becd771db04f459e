import type { EventType } from '@touchline/shared/contract/event.ts'
import { type NewRule, type RuleEvent, ruleEvents } from '@touchline/shared/contract/rule.ts'
import type { AlertRow } from '../../store/alerts.ts'
import type { DetailedResponse } from '../../store/listing/read-details.ts'
import type { ToldChange, ToldTo } from '../../store/told-changes.ts'
import { findAlert } from '../alerts/list-alerts.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { presentOf, toldAtOnce } from './choose-recipients.ts'
import { readsHappened } from './happened.ts'
import { type KnownRules, readRules } from './known-rules.ts'
import { type Happened, matches } from './match.ts'

interface Means extends Pick<Deps, 'store' | 'now'> {
  directories: Pick<Deps['directories'], 'getKnown' | 'getFresh'>
}

/** So many changes at once, so that answers do not wait. */
const slice = 200

/**
 * Holds a slice of what has happened at a site against its rules, and makes deliveries for all whom they tell. True when there may be more.
 */
export async function applyRules(deps: Means, siteId: number): Promise<boolean> {
  const known = await readRules(deps.store, siteId)
  const types = ruleEvents.filter(event => known.rules.some(rule => rule.is_active && rule.event === event))
  const read = await deps.store.readToldChanges({ siteId, types, most: slice })
  if (!read) return false
  const { changes, from, to, isMore } = read
  let directory = await deps.directories.getKnown(siteId)
  const told: ToldTo[] = []
  for (const change of changes) {
    const found = await find(deps.store, siteId, change)
    // Another node may have defined its touchpoint a moment ago.
    if (found && !isKnown(directory, found)) directory = await deps.directories.getFresh(directory.site.key)
    const happened = found && readHappened(directory, known, { change, found })
    if (happened) told.push(...toldOf(change, { happened, known, directory }))
  }
  const kept = await deps.store.keepToldChanges({ siteId, from, to, told: once(told), at: deps.now() })
  return kept && isMore
}

/** Whoever is told that an answer is negative need not be told that it was given. */
function once(told: ToldTo[]): ToldTo[] {
  const nameOf = ({ recipientId, change: { seq } }: ToldTo) => `${recipientId} ${seq}`
  const negative = new Set(told.filter(({ change }) => change.type === 'response.negative').map(nameOf))
  return told.filter(one => one.change.type !== 'response.created' || !negative.has(nameOf(one)))
}

type Found = { alert: AlertRow } | { response: DetailedResponse }

/** What a change tells of, as it is now; undefined where it is not there any more. */
async function find(
  store: Means['store'],
  siteId: number,
  { type, subject }: ToldChange,
): Promise<Found | undefined> {
  if (type.startsWith('alert.')) {
    const alert = await findAlert(store, siteId, Number(subject.split(' ')[1]))
    return alert && { alert }
  }
  return await store.findResponse({ siteId, id: subject, mostEarlier: 0 })
}

const isKnown = ({ touchpoints }: SiteDirectory, found: Found) => {
  const { touchpoint_id } = 'alert' in found ? found.alert : found.response.row
  return [...touchpoints.values()].some(({ id }) => id === touchpoint_id)
}

function readHappened(
  directory: SiteDirectory,
  known: KnownRules,
  { change, found }: { change: ToldChange; found: Found },
): Happened {
  const reads = readsHappened(directory, known)
  const event = change.type as RuleEvent
  return 'alert' in found ? reads.alert(found.alert, event) : reads.response(found.response, event)
}

interface Told {
  happened: Happened
  known: KnownRules
  directory: SiteDirectory
}

/** Who is told of a change, and when. Whoever several rules tell is told once. */
function toldOf(change: ToldChange, { happened, known, directory }: Told): ToldTo[] {
  const owner = directory.touchpoints.get(happened.touchpoint)?.owner
  const rules = known.rules.filter(rule => matches(rule, happened))
  const atOnce = new Set(rules.flatMap(rule => toldAtOnce(rule, owner, known)))
  return [
    ...[...atOnce].map(recipientId => ({ recipientId, change, dueAt: change.at })),
    ...(happened.answer ? rules.flatMap(rule => escalated(change, rule, known)) : []),
  ]
}

const unhandled: EventType = 'response.unhandled'

function escalated(change: ToldChange, { escalation }: NewRule, known: KnownRules): ToldTo[] {
  if (!escalation) return []
  const dueAt = change.at + escalation.after_minutes * 60_000
  return presentOf(escalation.tell, known).map(recipientId => ({
    ...{ recipientId, dueAt },
    change: { ...change, type: unhandled },
  }))
}
