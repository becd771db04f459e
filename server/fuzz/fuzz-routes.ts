import type { EpochReport } from './epoch-report.ts'
import { type EpochOutcome, runEpochProcess } from './fuzz-process.ts'

export interface FuzzOutcome {
  inputs: number
  raw: number
  /** Structured inputs that were answered with 2xx. */
  accepted: number
  /** Routes that no input has reached with a 2xx, but for the reference of the API, what CORS asks, and what refuses everybody. */
  unreached: string[]
  /** The longest that a reply took, in milliseconds, the best of five where it took more than a second. */
  longestMs: number
  /** Answers that were counted anew at the end of each epoch. */
  recounted: number
  /** What failed, with the shortest input that was found and the command that shows it again. */
  failures: string[]
}

/** After so many inputs a server with an empty database takes over, so that none grows without end. */
const epochSize = 5000
const processes = 2
/** More would only repeat themselves. */
const mostFailures = 5

/** Far apart, so that the next seed does not go through the same epochs. */
const seedOf = (seed: number, epoch: number) => (seed + epoch * 1_000_003) % 2 ** 31

/** Sends so many inputs to servers one after the other, two at a time. */
export async function fuzzRoutes(
  count: number,
  seed: number,
  progress: (done: number) => void = () => {},
  isOver: () => boolean = () => false,
): Promise<FuzzOutcome> {
  const sizes = Array.from({ length: Math.ceil(count / epochSize) }, (_, epoch) =>
    Math.min(epochSize, count - epoch * epochSize),
  )
  const outcome: FuzzOutcome = {
    ...{ inputs: 0, raw: 0, accepted: 0, unreached: [], longestMs: 0, recounted: 0, failures: [] },
  }
  const [routes, reached] = [new Set<string>(), new Set<string>()]
  let [next, sent] = [0, 0]
  const work = async () => {
    while (next < sizes.length && outcome.failures.length < mostFailures && !isOver()) {
      const epoch = next++
      const own = seedOf(seed, epoch)
      const ended = await runEpochProcess(own, sizes[epoch] as number, () =>
        progress(Math.min(++sent, count)),
      )
      addTo(outcome, ended, own)
      if ('report' in ended) noteRoutes(ended.report, routes, reached)
    }
  }
  await Promise.all(Array.from({ length: processes }, work))
  outcome.unreached = [...routes].filter(
    route => isOurs(route) && !waysTo(route).some(way => reached.has(way)),
  )
  return outcome
}

/** What is served with an ending too is reached by either, and what is asked for its head by a GET. */
const waysTo = (route: string): string[] =>
  [route, route.replace(/^HEAD/, 'GET')].flatMap(way => [way, way.replace(/\.:format$/, '')])

const isOurs = (route: string) => !/^OPTIONS|^\w+ \/(docs|v1\/autopilot)/.test(route)

function noteRoutes(report: EpochReport, routes: Set<string>, reached: Set<string>): void {
  for (const route of report.routes) routes.add(route)
  for (const route of Object.keys(report.reached)) reached.add(route)
}

function addTo(outcome: FuzzOutcome, ended: EpochOutcome, seed: number): void {
  if ('end' in ended) {
    outcome.inputs += ended.inputs
    outcome.failures.push(`${ended.end}\n  again: npm run torture -- fuzz ${ended.inputs} ${seed}`)
    return
  }
  const { inputs, raw, reached, longestMs, responses, faults, culprit } = ended.report
  outcome.inputs += inputs
  outcome.raw += raw
  outcome.accepted += Object.values(reached).reduce((sum, number) => sum + number, 0)
  outcome.longestMs = Math.max(outcome.longestMs, Math.round(longestMs))
  outcome.recounted += responses
  const again = `again: npm run torture -- fuzz ${culprit?.number ?? inputs} ${seed}`
  // Only the first fault has a culprit: the others were found when all was over.
  for (const [index, fault] of faults.entries()) {
    const shortest = culprit && index === 0 ? `\n  shortest input: ${JSON.stringify(culprit.input)}` : ''
    outcome.failures.push(`${fault}${shortest}\n  ${again}`)
  }
}
