import type { FastifyBaseLogger } from 'fastify'
import { detectAll } from '../domain/alerts/detect.ts'
import type { ImportMeans } from '../domain/importing/manage-imports.ts'
import { tidyImports, workOnImports } from '../domain/importing/work-on-imports.ts'
import { retainAll } from '../domain/privacy/retain.ts'
import { buildAll, clearAll } from './build.ts'
import { foldAll } from './fold.ts'
import { indexAll } from './index-comments.ts'
import { pruneAll } from './prune.ts'
import { pruneOldDeliveries } from './prune-deliveries.ts'
import { createRebuilding } from './rebuild.ts'
import { repeat } from './repeat.ts'
import { tellWeeks } from './tell-weeks.ts'

/** Starts what the clock does, and returns what ends it. */
export function startJobs(means: ImportMeans, log: Pick<FastifyBaseLogger, 'warn'>): () => Promise<void> {
  const { store, now, directories } = means
  // Of a refusal the reason counts.
  const tell = (error: unknown) =>
    log.warn({ err: (error as Error).cause ?? error }, 'A job failed; it will be tried again.')
  const ends = [
    repeat(turn => foldAll(store, turn), 250, tell),
    repeat(turn => indexAll(store, turn), 500, tell),
    repeat(turn => buildAll({ store, directories, now }, turn), 1000, tell, 100),
    repeat(turn => workOnImports(means, turn), 1000, tell),
    repeat(() => tidyImports(means), 3_600_000, tell),
    repeat(turn => clearAll(store, now(), turn), 60_000, tell),
    repeat(turn => pruneAll(store, now(), turn), 3_600_000, tell),
    repeat(turn => pruneOldDeliveries(store, now(), turn), 3_600_000, tell),
    repeat(turn => tellWeeks({ store, now }, turn), 60_000, tell, 5000),
    repeat(turn => detectAll({ store, now, directories }, turn), 15 * 60_000, tell, 30_000),
    repeat(turn => retainAll({ store, now }, turn), 24 * 3_600_000, tell, 60_000),
    repeat(
      createRebuilding(store, () => performance.now()),
      10_000,
      tell,
    ),
  ]
  return async () => void (await Promise.all(ends.map(end => end())))
}
