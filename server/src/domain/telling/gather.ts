import type { DeliveryRow } from '../../store/delivery-tables.ts'
import { typeOf } from '../deliveries/read-event.ts'
import { buildDigest } from '../digest/build-digest.ts'
import { dayOfSubject } from '../digest/subject.ts'
import type { Facts } from '../messages/facts.ts'
import { factsOfDisabled } from './facts-of-disabled.ts'
import { gatherAlerts } from './gather-alerts.ts'
import { gatherAnswers } from './gather-answers.ts'
import type { Gathered, GatherMeans, Reader } from './reader.ts'

/** The events of which several become one message: answers, and alerts. */
export const bundledEvents = [
  ['response.created', 'response.negative', 'response.unhandled'],
  ['alert.raised', 'alert.resolved'],
] as const
const [answerEvents, alertEvents] = bundledEvents

const isOneOf = (events: readonly string[], row: DeliveryRow) => events.includes(typeOf(row))
export const isBundled = (row: DeliveryRow): boolean => isOneOf(bundledEvents.flat(), row)

/** Reads what one message is to say, as it is known now; undefined where there is nothing to tell any more. */
export async function gather(
  means: GatherMeans,
  reader: Reader,
  rows: DeliveryRow[],
): Promise<Gathered | undefined> {
  const [first] = rows
  if (!first) return undefined
  if (isOneOf(answerEvents, first)) return await gatherAnswers(means, reader, rows)
  if (isOneOf(alertEvents, first)) return await gatherAlerts(means, reader, rows)
  const facts = await factsOf(means, reader, first)
  return facts && { facts, told: rows }
}

async function factsOf(means: GatherMeans, reader: Reader, row: DeliveryRow): Promise<Facts | undefined> {
  const [, name = ''] = row.subject.split(' ')
  switch (typeOf(row)) {
    case 'webhook.disabled':
      return await factsOfDisabled(means, reader, name)
    case 'digest': {
      const day = dayOfSubject(row.subject)
      return day === undefined ? undefined : await buildDigest(means, reader.directory, day)
    }
    case 'test':
      return { kind: 'test', site: reader.directory.site.name, url: reader.addresses.recipients }
    default:
      return undefined
  }
}
