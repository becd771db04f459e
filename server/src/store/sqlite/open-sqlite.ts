import { inBatches } from '../batches.ts'
import type { ImpressionWrite } from '../impressions.ts'
import { reads, writes } from '../operations.ts'
import type { ResponseOutcome, ResponseWrite } from '../responses.ts'
import type { Store } from '../store.ts'
import { ThreadClient } from './thread-client.ts'

/** Opens the file, made and brought up to date where needed: one thread writes, another reads. */
export async function openSqlite(file: string): Promise<Store> {
  const writer = new ThreadClient({ file, role: 'writer' })
  await writer.call('migrate')
  const reader = new ThreadClient({ file, role: 'reader' })
  await reader.call('ping')
  const through = (thread: ThreadClient, operations: object) =>
    Object.fromEntries(
      Object.keys(operations).map(name => [name, (...args: unknown[]) => thread.call(name, ...args)]),
    )
  return {
    ...through(reader, reads),
    ...through(writer, writes),
    recordResponse: inBatches<ResponseWrite, ResponseOutcome>(batch => writer.call('recordResponses', batch)),
    recordImpression: inBatches<ImpressionWrite, true>(batch => writer.call('recordImpressions', batch)),
    ping: async () => {
      await Promise.all([writer.call('ping'), reader.call('ping')])
    },
    close: async () => {
      await reader.close()
      await writer.close()
    },
  } as Store
}
