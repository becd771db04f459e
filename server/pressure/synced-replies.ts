import type { TracedCall } from './trace.ts'

/** What the calls of a server show of its promise. */
export interface SyncFindings {
  /** Replies to answers that acknowledge one by its id. */
  replies: number
  /** Those whose answer was not written to the log and brought to the disk before the reply was begun. */
  unsynced: number
  /** How often the log was brought to the disk. */
  syncs: number
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const acknowledgement = /^\d+<(?:socket|TCP).*?HTTP\/1\.1 20[02] .*?\\"id\\":\\"([0-9a-f-]{36})\\"/

/**
 * Looks for each acknowledged answer at the frame of the write-ahead log that was the first to hold its id: the same thread must
 * have synced the log after that, and this must have been over before the reply was begun.
 */
export function judgeReplies(calls: TracedCall[]): SyncFindings {
  const ofLog = calls.filter(({ text }) => /^\d+<[^>]*-wal>/.test(text))
  const syncs = ofLog.filter(({ name, isDone }) => name.endsWith('sync') && isDone)
  const firstWrites = new Map<string, TracedCall>()
  for (const call of ofLog)
    if (call.name === 'pwrite64')
      for (const [id] of call.text.matchAll(uuids)) if (!firstWrites.has(id)) firstWrites.set(id, call)
  const isSynced = (id: string, reply: TracedCall) => {
    const write = firstWrites.get(id)
    return (
      write !== undefined &&
      syncs.some(
        ({ thread, begin, end }) => thread === write.thread && begin > write.end && end < reply.begin,
      )
    )
  }
  const replies = calls.flatMap(call => {
    const id = acknowledgement.exec(call.text)?.[1]
    return id === undefined ? [] : [{ id, call }]
  })
  return {
    replies: replies.length,
    unsynced: replies.filter(({ id, call }) => !isSynced(id, call)).length,
    syncs: syncs.length,
  }
}
