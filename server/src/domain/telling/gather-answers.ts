import type { DeliveryRow, DestinationRow } from '../../store/delivery-tables.ts'
import { findAllTold, findTold, typeOf } from '../deliveries/read-event.ts'
import type { SiteDirectory } from '../directory.ts'
import type { AnswerNews, Facts } from '../messages/facts.ts'
import { iso } from '../responses/to-response.ts'
import { type FoundAnswer, factsOfAnswer, mostEarlier, touchpointName } from './facts-of-answer.ts'
import { definitionOf } from './known-rules.ts'
import { quietOf, soonest } from './quiet.ts'
import type { Gathered, GatherMeans, Reader } from './reader.ts'

interface Told {
  row: DeliveryRow
  found: FoundAnswer
  news: AnswerNews
}

/** Of one answer all that is told of it; several are summed up. What is not so any more is left out. */
export async function gatherAnswers(
  means: GatherMeans,
  { directory, destination, language, addresses, tell }: Reader,
  rows: DeliveryRow[],
): Promise<Gathered | undefined> {
  const find = await findAllTold(means, directory, { ids: rows.map(({ subject }) => subject), tell })
  const told: Told[] = []
  for (const row of rows) {
    const found = find(row.subject)
    if (found && (await isToldStill(means, destination, row, found)))
      told.push({ row, found, news: newsOf(row, found) })
  }
  const [first, ...others] = newestOfEach(told)
  if (!first) return undefined
  const facts =
    others.length === 0
      ? factsOfAnswer(await withEarlier(means, directory, first.found), {
          ...{ news: first.news, language, addresses },
        })
      : sumUp([first, ...others], { directory, destination, addresses })
  return { facts, told: told.map(({ row }) => row) }
}

const newsOf = (row: DeliveryRow, { response }: FoundAnswer): AnswerNews =>
  typeOf(row) === 'response.unhandled'
    ? 'unhandled'
    : response.measures[0]?.band === 'negative'
      ? 'unhappy'
      : 'new'

/** An answer is told of only while it counts; as negative while it is so, and as unhandled while nobody has taken it in hand. */
async function isToldStill(
  { store }: GatherMeans,
  { site_id, id }: DestinationRow,
  row: DeliveryRow,
  { response }: FoundAnswer,
): Promise<boolean> {
  if (response.state !== 'counted') return false
  const isNegative = response.measures[0]?.band === 'negative'
  if (typeOf(row) === 'response.negative') return isNegative
  if (typeOf(row) !== 'response.unhandled') return true
  if (response.handled_by !== null) return false
  if (isNegative) return true
  const rules = (await store.listRules(site_id)).map(definitionOf)
  return rules.some(
    rule => rule.is_active && rule.event === 'response.created' && rule.escalation?.tell.includes(id),
  )
}

/** An answer that is told of for several reasons counts once, for the last one. */
const newestOfEach = (told: Told[]): Told[] => [...new Map(told.map(one => [one.row.subject, one])).values()]

const withEarlier = async (means: GatherMeans, directory: SiteDirectory, found: FoundAnswer) =>
  (await findTold(means, directory, { id: found.response.id, mostEarlier })) ?? found

const mostPressing: readonly AnswerNews[] = ['unhandled', 'unhappy', 'new']

function sumUp(
  told: Told[],
  { directory, destination, addresses }: Pick<Reader, 'directory' | 'destination' | 'addresses'>,
): Facts {
  const kinds = new Set(told.map(({ news }) => news))
  const news = mostPressing.find(one => kinds.has(one)) ?? 'new'
  const since = Math.min(...told.map(({ row }) => row.at))
  const places = Map.groupBy(told, ({ found }) => touchpointName(found.directory, found.response))
  const timeZone = destination.time_zone ?? directory.site.time_zone
  return {
    ...{ kind: 'bundle', news, isMixed: kinds.size > 1, site: directory.site.name },
    url: addresses.responses(kinds.size > 1 ? 'new' : news),
    wasQuiet: told.every(({ row }) => soonest(row.due_at, quietOf(destination), timeZone) > row.due_at),
    since: iso(since),
    count: told.length,
    touchpoints: [...places]
      .map(([name, { length: count }]) => ({ name, count }))
      .toSorted((a, b) => b.count - a.count),
  }
}
