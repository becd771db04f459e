import type { DeliveryRow, DestinationRow } from '../../store/delivery-tables.ts'
import { typeOf } from '../deliveries/read-event.ts'
import { type Attempt, nothingToTell, type Sender } from '../deliveries/sender.ts'
import type { Language } from '../messages/languages.ts'
import type { Outline } from '../messages/outline.ts'
import { createSpeech } from '../messages/speech.ts'
import { writeMessage } from '../messages/write-message.ts'
import { bundledEvents, gather, isBundled } from './gather.ts'
import { quietOf, soonest } from './quiet.ts'
import { type Gathered, type GatherMeans, readerOf } from './reader.ts'

/** How people of one kind, such as those in chats, are found and told. */
export interface Way<Where> {
  /** Where a recipient is now, and in which language it reads; undefined where nobody is there any more. */
  find(destination: DestinationRow): Promise<{ where: Where; language: Language } | undefined>
  /** One attempt; undefined where none was made, because its turn did not come. The rows are what the message tells of. */
  send(where: Where, outline: Outline, message: ToSend): Promise<Attempt | undefined>
}

export interface ToSend {
  destination: DestinationRow
  told: DeliveryRow[]
  signal: AbortSignal
}

/** Tells people: answers bundled, and alerts, nothing in quiet hours, and after such a message no other one for a while. */
export const createRecipientSender = <Where>(means: GatherMeans, way: Way<Where>): Sender => ({
  bundles: bundledEvents,
  send: async (destination, rows, { signal, tell }) => {
    const directory = await means.directories.getKnown(destination.site_id)
    const timeZone = destination.time_zone ?? directory.site.time_zone
    const at = means.now()
    const quietUntil = rows.some(isTest) ? at : soonest(at, quietOf(destination), timeZone)
    if (quietUntil > at) return { quietUntil }
    const found = await way.find(destination)
    if (!found) return nothingToTell
    const { where, language } = found
    const gathered = await gather(means, readerOf(means, { destination, directory, language, tell }), rows)
    if (!gathered) return nothingToTell
    const calendar = directory.site.calendar === 'persian' ? 'persian' : 'gregorian'
    const outline = writeMessage(gathered.facts, createSpeech(language, { timeZone, calendar }))
    const attempt = await way.send(where, outline, { destination, told: gathered.told, signal })
    if (!attempt) return { quietUntil: undefined }
    return { told: gathered.told, attempt: { ...attempt, ...restAfter(attempt, destination, gathered) } }
  },
})

const isTest = (row: DeliveryRow) => typeOf(row) === 'test'

/** Whoever has been told of answers or alerts is left in peace for as long as they have asked for. */
function restAfter(
  { result }: Attempt,
  { bundle_minutes }: DestinationRow,
  { told }: Gathered,
): Pick<Attempt, 'restMs'> | undefined {
  return result === 'well' && bundle_minutes > 0 && told.some(isBundled)
    ? { restMs: bundle_minutes * 60_000 }
    : undefined
}
