import type { DeliveryRow } from '../../store/delivery-tables.ts'
import { typeOf } from '../deliveries/read-event.ts'
import type { ScoreAlert } from '../messages/facts.ts'
import { factsOfAlert } from './facts-of-alert.ts'
import type { Gathered, GatherMeans, Reader } from './reader.ts'

/** Of one alert all that is told of it; several are summed up. What is not there any more is left out. */
export async function gatherAlerts(
  means: GatherMeans,
  reader: Reader,
  rows: DeliveryRow[],
): Promise<Gathered | undefined> {
  const alerts: ScoreAlert[] = []
  const told: DeliveryRow[] = []
  // What has ended before it was told is told once, as over.
  for (const [subject, ofOne] of Map.groupBy(rows, row => row.subject)) {
    const isOver = ofOne.some(row => typeOf(row) === 'alert.resolved')
    const id = Number(subject.split(' ')[1])
    const facts = await factsOfAlert(means, reader, { id, state: isOver ? 'resolved' : 'raised' })
    if (!facts) continue
    alerts.push(facts)
    told.push(...ofOne)
  }
  const [first, ...others] = alerts
  if (!first) return undefined
  if (others.length === 0) return { facts: first, told }
  const { directory, addresses } = reader
  return { facts: { kind: 'alerts', site: directory.site.name, url: addresses.alerts, alerts }, told }
}
