import { channels } from '@touchline/shared/channels.ts'
import type {
  Doubt,
  QuarantineDecision,
  QuarantinedResponse,
  QuarantineOutcome,
  QuarantinePage,
  QuarantineQuery,
} from '@touchline/shared/contract/quarantine.ts'
import type { QuarantineCursor, QuarantineFilter } from '../store/quarantine.ts'
import type { ResponseTable } from '../store/schema.ts'
import type { Deps } from './deps.ts'
import { listPresent, type SiteDirectory } from './directory.ts'
import { refuseField } from './errors.ts'

/** A page of the answers in quarantine, newest first. Throws `unknown_touchpoint` or `invalid`. */
export async function listQuarantine(
  { store }: Deps,
  directory: SiteDirectory,
  query: QuarantineQuery,
): Promise<QuarantinePage> {
  const rows = await store.listQuarantined({
    ...toFilter(directory, query),
    before: query.cursor === undefined ? undefined : readCursor(query.cursor),
    limit: query.limit + 1,
  })
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  return {
    responses: shown.map(row => toQuarantined(directory, row)),
    next: rows.length > shown.length && last ? `${last.received_at}.${last.id}` : null,
  }
}

/** Answers wait behind each slice for some milliseconds only. */
const slice = 200

/** Releases or discards what is named. Ids that are not in quarantine, or not any more, change nothing. */
export async function decideQuarantine(
  { store, now }: Deps,
  directory: SiteDirectory,
  { action, ids, before, ...named }: QuarantineDecision,
): Promise<QuarantineOutcome> {
  const to = action === 'release' ? ('counted' as const) : ('discarded' as const)
  const until = before === undefined ? undefined : Date.parse(before)
  const filter = { ...toFilter(directory, named), ids, until }
  let changed = 0
  for (let last = slice; last === slice; changed += last)
    last = await store.settleQuarantined({ ...filter, to, at: now(), most: slice })
  return { changed }
}

function toFilter(
  { site, touchpoints }: SiteDirectory,
  { doubt, touchpoint }: { doubt?: Doubt | undefined; touchpoint?: string | undefined },
): QuarantineFilter {
  const known = listPresent(touchpoints).find(({ key }) => key === touchpoint)
  if (touchpoint !== undefined && !known)
    throw refuseField('unknown_touchpoint', 'touchpoint', 'this site has no touchpoint with this key')
  return { siteId: site.id, doubt, touchpointId: known?.id }
}

function readCursor(cursor: string): QuarantineCursor {
  const [, receivedAt, id] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(cursor) ?? []
  if (receivedAt === undefined || id === undefined)
    throw refuseField('invalid', 'cursor', 'must be the `next` of the page before')
  return { receivedAt: Number(receivedAt), id }
}

function toQuarantined(directory: SiteDirectory, row: ResponseTable): QuarantinedResponse {
  const survey = [...directory.surveys.values()].find(({ id }) => id === row.survey_id)
  const touchpoint = [...directory.touchpoints.values()].find(({ id }) => id === row.touchpoint_id)
  return {
    id: row.id,
    doubt: row.doubt as Doubt,
    survey: survey?.key ?? '',
    version: row.survey_version,
    touchpoint: touchpoint?.key ?? '',
    channel: channels[row.channel] ?? 'web',
    answers: JSON.parse(row.answers),
    customer: row.customer_id,
    page: row.page,
    locale: row.locale,
    answered_at: new Date(row.answered_at).toISOString(),
    received_at: new Date(row.received_at).toISOString(),
  }
}
