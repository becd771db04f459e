import type { Input } from './any-input.ts'
import { runEpoch } from './epoch.ts'
import type { EpochReport } from './epoch-report.ts'

/** What the process of an epoch tells the one that started it. */
export type EpochMessage =
  | { kind: 'before'; number: number; input: string }
  | { kind: 'ended'; report: EpochReport }

/** So much of an input is told beforehand, in letters; the seed and its number make the whole of it again. */
const mostTold = 4000

const tell = (message: EpochMessage) =>
  new Promise<void>(resolve => process.send?.(message, undefined, undefined, () => resolve()))
const tellBefore = (input: Input, number: number) =>
  void tell({ kind: 'before', number, input: JSON.stringify(input).slice(0, mostTold) })

// Whoever started this is gone, or has heard all.
process.once('disconnect', () => process.exit())

const [seed, count] = process.argv.slice(2).map(Number) as [number, number]
await tell({ kind: 'ended', report: await runEpoch(seed, count, tellBefore) })
process.disconnect()
