import { type NewRule, type RuleEvent, ruleEvents } from '@touchline/shared/contract/rule.ts'
import type { EventType } from '@touchline/shared/event-types.ts'
import type { AlertRow } from '../../store/alerts.ts'
import type { DetailedResponse } from '../../store/listing/read-details.ts'
import { awaitedMs, laterId, rulesKind } from '../../store/recipients.ts'
import type { ToldChange, ToldTo } from '../../store/told-changes.ts'
import { findAlert } from '../alerts/list-alerts.ts'
import { type LeftOut, unlessLeftOut } from '../deliveries/left-out.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { presentOf, toldAtOnce } from './choose-recipients.ts'
import { readsHappened } from './happened.ts'
import { type KnownRules, readRules } from './known-rules.ts'
import { type Happened, matches } from './match.ts'
import { mayGoOn, shownSurvey } from './may-go-on.ts'

interface Means extends Pick<Deps, 'store' | 'now'> {
  directories: Pick<Deps['directories'], 'getKnown' | 'getFresh'>
}

/** So many changes at once, so that answers do not wait. */
const slice = 200

/** Rules are applied twice: at once to what is complete, and later to answers of which more could still have come. */
export interface Round {
  siteId: number
  isLater: boolean
}

/**
 * Holds a slice of what has happened at a site against its rules, and makes deliveries for all whom they tell. What cannot be read is told
 * and left out. True when there may be more.
 */
export async function applyRules(
  deps: Means,
  { siteId, isLater }: Round,
  tell: (error: LeftOut) => void,
): Promise<boolean> {
  // In this order: a rule is known here before anything is looked at that has happened since it was made.
  const upTo = await deps.store.findLast()
  const known = await readRules(deps.store, siteId)
  const types = ruleEvents.filter(event => known.rules.some(rule => rule.is_active && rule.event === event))
  const at = deps.now()
  const cursorId = isLater ? laterId : rulesKind
  const until = isLater ? at - awaitedMs : Number.MAX_SAFE_INTEGER
  const read = await deps.store.readToldChanges({ siteId, cursorId, types, upTo, until, most: slice })
  if (!read) return false
  const { changes, from, to, isMore } = read
  const find = await findAll(deps.store, siteId, changes)
  let directory = await deps.directories.getKnown(siteId)
  // Another node may have defined its touchpoint a moment ago.
  if (changes.some(change => !isKnown(directory, find(change))))
    directory = await deps.directories.getFresh(directory.site.key)
  const reads = readsHappened(directory, known)
  const told = changes.flatMap(change => {
    const found = find(change)
    const make = () =>
      found && isTurn(change, { found, directory, isLater })
        ? toldOf(change, { happened: happenedOf(reads, change, found), known, directory, isLater })
        : []
    return unlessLeftOut({ siteId, subject: change.subject }, tell, make) ?? []
  })
  const kept = await deps.store.keepToldChanges({ siteId, cursorId, from, to, told: once(told), at })
  return kept && isMore
}

/** Whoever is told that an answer is negative need not be told that it was given. */
function once(told: ToldTo[]): ToldTo[] {
  const nameOf = ({ recipientId, change: { seq } }: ToldTo) => `${recipientId} ${seq}`
  const negative = new Set(told.filter(({ change }) => change.type === 'response.negative').map(nameOf))
  return told.filter(one => one.change.type !== 'response.created' || !negative.has(nameOf(one)))
}

type Found = { alert: AlertRow } | { response: DetailedResponse }

/** Looks up what changes tell of, as it is now; undefined for what is not there any more. */
async function findAll(
  store: Means['store'],
  siteId: number,
  changes: ToldChange[],
): Promise<(change: ToldChange) => Found | undefined> {
  const found = new Map<string, Found>()
  const subjects = new Set(changes.map(({ subject }) => subject))
  const [alerts, ids] = [[...subjects].filter(isAlert), [...subjects].filter(subject => !isAlert(subject))]
  for (const response of await store.listResponsesById({ siteId, ids }))
    found.set(response.row.id, { response })
  for (const subject of alerts) {
    const alert = await findAlert(store, siteId, Number(subject.split(' ')[1]))
    if (alert) found.set(subject, { alert })
  }
  return ({ subject }) => found.get(subject)
}

const isAlert = (subject: string) => subject.startsWith('alert ')

function isKnown(directory: SiteDirectory, found: Found | undefined): boolean {
  if (!found) return true
  const { touchpoint_id } = 'alert' in found ? found.alert : found.response.row
  const isPlaced = [...directory.touchpoints.values()].some(({ id }) => id === touchpoint_id)
  return isPlaced && ('alert' in found || shownSurvey(directory, found.response.row) !== undefined)
}

/** So long after it was given an answer that is added to may still be told as given, in milliseconds. */
const newMs = 3_600_000

interface Turn {
  found: Found
  directory: SiteDirectory
  isLater: boolean
}

/** Is it this round in which a change is held against rules, if it is at all? */
function isTurn(change: ToldChange, { found, directory, isLater }: Turn): boolean {
  if ('alert' in found) return !isLater
  const { row } = found.response
  const age = change.at - row.received_at
  if (change.isRevision && change.type === 'response.created' && age > newMs) return false
  return (age < awaitedMs && mayGoOn(directory, row)) === isLater
}

function happenedOf(reads: ReturnType<typeof readsHappened>, change: ToldChange, found: Found): Happened {
  const event = change.type as RuleEvent
  return 'alert' in found ? reads.alert(found.alert, event) : reads.response(found.response, event)
}

interface Told {
  happened: Happened
  known: KnownRules
  directory: SiteDirectory
  isLater: boolean
}

/** Who is told of a change, and when. Whoever several rules tell is told once. */
function toldOf(change: ToldChange, { happened, known, directory, isLater }: Told): ToldTo[] {
  const owner = directory.touchpoints.get(happened.touchpoint)?.owner
  const rules = known.rules.filter(rule => matches(rule, happened))
  const atOnce = new Set(rules.flatMap(rule => toldAtOnce(rule, owner, known)))
  const dueAt = change.at + (isLater ? awaitedMs : 0)
  return [
    ...[...atOnce].map(recipientId => ({ recipientId, change, dueAt })),
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
