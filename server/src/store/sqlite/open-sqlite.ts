import { inBatches } from '../batches.ts'
import type { ImpressionWrite } from '../impressions.ts'
import { reads, writes } from '../operations.ts'
import type { ResponseWrite } from '../responses.ts'
import type { ResponseOutcome } from '../revisions.ts'
import type { Store, StoreWatch } from '../store.ts'
import { answerLimits, impressionLimits, watching } from '../waiting.ts'
import { RevivableThread } from './revivable.ts'

/** Opens the file, made and brought up to date where needed: one thread writes, and another reads unless the first is to do both. */
export async function openSqlite(
  file: string,
  { watch, hasReader }: { watch?: StoreWatch | undefined; hasReader: boolean },
): Promise<Store> {
  const use = hasReader ? 'server' : 'command'
  const writer = new RevivableThread('migrate', { file, role: 'writer' }, use)
  await writer.call('ping')
  const reader = hasReader ? new RevivableThread('ping', { file, role: 'reader' }, use) : writer
  await reader.call('ping')
  const through = (thread: RevivableThread, operations: object) =>
    Object.fromEntries(
      Object.keys(operations).map(name => [name, (...args: unknown[]) => thread.call(name, ...args)]),
    )
  const answers = inBatches<ResponseWrite, ResponseOutcome>(batch => writer.call('recordResponses', batch), {
    ...answerLimits,
    ...watching('answers', watch),
  })
  const impressions = inBatches<ImpressionWrite, true>(batch => writer.call('recordImpressions', batch), {
    ...impressionLimits,
    ...watching('impressions', watch),
  })
  return {
    ...through(reader, reads),
    ...through(writer, writes),
    recordResponse: answers.add,
    recordImpression: impressions.add,
    isBusy: kind => (kind === 'answers' ? answers : impressions).isFull(),
    forgetTraces: () => writer.call('forgetTraces'),
    rebuild: isLargeToo => writer.call('rebuild', isLargeToo ?? false),
    ping: async () => {
      await Promise.all([writer.call('ping'), reader.call('ping')])
    },
    close: async () => {
      if (hasReader) await reader.close()
      await writer.close()
    },
  } as Store
}
