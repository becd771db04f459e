import fc from 'fast-check'
import { anyInput, type Input } from './any-input.ts'
import { endFaults } from './end-faults.ts'
import type { EpochReport } from './epoch-report.ts'
import { inputFault } from './input-fault.ts'
import { openStage, type Stage } from './stage.ts'

/** Each input is so much later than the one before, in milliseconds. */
const paceMs = 3000
/** Tries to shorten an input that fails; each may take seconds. */
const mostTries = 400

/** Sends so many inputs to a server of its own; `before` hears each one before it is sent. */
export async function runEpoch(
  seed: number,
  count: number,
  before: (input: Input, number: number) => void = () => {},
): Promise<EpochReport> {
  const stage = await openStage()
  const report: EpochReport = {
    ...{ inputs: 0, raw: 0, reached: {}, longestMs: 0, responses: 0, faults: [] },
    routes: stage.routes.map(({ method, url }) => `${method} ${url}`),
  }
  const acknowledged = new Set<string>()
  try {
    await sendAll(stage, report, acknowledged, { seed, count, before })
    report.faults.push(...(await endFaults(stage, report, acknowledged)))
    return report
  } finally {
    await stage.close()
  }
}

async function sendAll(
  stage: Stage,
  report: EpochReport,
  acknowledged: Set<string>,
  { seed, count, before }: { seed: number; count: number; before: (input: Input, number: number) => void },
): Promise<void> {
  let triesLeft = mostTries
  let hasFailed = false
  const property = fc.asyncProperty(anyInput(stage.routes), async input => {
    if (hasFailed && triesLeft-- <= 0) return
    before(input, ++report.inputs)
    stage.clock.now += paceMs
    const fault = await inputFault(stage, report, acknowledged, input)
    hasFailed ||= fault !== undefined
    if (fault) throw new Error(fault)
  })
  const { failed, counterexample, numRuns, errorInstance } = await fc.check(property, {
    seed,
    numRuns: count,
  })
  if (!failed) return
  report.faults.push((errorInstance as Error).message)
  report.culprit = { input: counterexample?.[0] as Input, number: numRuns }
}
