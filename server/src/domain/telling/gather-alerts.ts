import type { DeliveryRow } from '../../store/delivery-tables.ts'
import { typeOf } from '../deliveries/read-event.ts'
import type { ScoreAlert } from '../messages/facts.ts'
import { factsOfAlert } from './facts-of-alert.ts'
import type { Gathered, GatherMeans, Reader } from './reader.ts'

/** Of one alert all that is told of it; several are summed up. What is not there any more, or not so, is left out. */
export async function gatherAlerts(
  means: GatherMeans,
  reader: Reader,
  rows: DeliveryRow[],
): Promise<Gathered | undefined> {
  // Of one score the last is told that was found.
  const alerts = new Map<string, ScoreAlert>()
  const told: DeliveryRow[] = []
  for (const [subject, ofOne] of Map.groupBy(rows, row => row.subject)) {
    const facts = await readAlert(means, reader, subject, ofOne)
    if (!facts) continue
    alerts.set(`${facts.url} ${facts.metric}`, facts)
    told.push(...ofOne)
  }
  const [first, ...others] = alerts.values()
  if (!first) return undefined
  if (others.length === 0) return { facts: first, told }
  const { directory, addresses } = reader
  const facts = { kind: 'alerts' as const, site: directory.site.name, url: addresses.alerts }
  return { facts: { ...facts, alerts: [first, ...others] }, told }
}

/** Undefined where it is not there any more. An alert that has ended is told as over, or not at all. */
async function readAlert(
  means: GatherMeans,
  reader: Reader,
  subject: string,
  rows: DeliveryRow[],
): Promise<ScoreAlert | undefined> {
  const isOver = rows.some(row => typeOf(row) === 'alert.resolved')
  const id = Number(subject.split(' ')[1])
  const facts = await factsOfAlert(means, reader, { id, state: isOver ? 'resolved' : 'raised' })
  return !isOver && facts?.endedOn ? undefined : facts
}
