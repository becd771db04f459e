import type { Input } from './any-input.ts'
import type { EpochReport } from './epoch-report.ts'
import { foldNow } from './fold-now.ts'
import type { RawInput } from './raw-input.ts'
import { replyFault } from './reply-fault.ts'
import { sendRaw } from './send-raw.ts'
import { type Sent, sendStructured } from './send-structured.ts'
import type { Stage } from './stage.ts'
import type { StructuredInput } from './structured-input.ts'

const longestAllowedMs = 1000
/** After so many inputs the answers are counted by their dimensions, as a server does from time to time. */
const foldPace = 100

/** Sends one input; returns what is wrong with what came of it. */
export async function inputFault(
  stage: Stage,
  report: EpochReport,
  acknowledged: Set<string>,
  input: Input,
): Promise<string | undefined> {
  const failuresBefore = stage.failures.length
  const fault =
    input.kind === 'raw'
      ? await faultAfterRaw(stage, report, input)
      : await faultAfterStructured(stage, report, acknowledged, input)
  if (report.inputs % foldPace === 0) await foldNow(stage.app.deps)
  const logged = stage.failures.slice(failuresBefore, failuresBefore + 1)
  return [fault ?? [], logged.map(line => `the server says: ${line}`)].flat().join('\n  ') || undefined
}

async function faultAfterRaw(
  { port }: Stage,
  report: EpochReport,
  input: RawInput,
): Promise<string | undefined> {
  report.raw++
  const bad = (await sendRaw(port, input)).find(status => status >= 500)
  return bad === undefined ? undefined : `replies ${bad} to raw bytes`
}

async function faultAfterStructured(
  stage: Stage,
  report: EpochReport,
  acknowledged: Set<string>,
  input: StructuredInput,
): Promise<string | undefined> {
  const sent = await sendStructured(stage, input)
  if (!sent) return undefined
  if (sent.status < 300) {
    report.reached[input.route] = (report.reached[input.route] ?? 0) + 1
    if (input.route === 'POST /v1/answers') acknowledged.add(`${JSON.parse(sent.body).id}`)
  }
  const fault = replyFault(input, sent)
  if (fault) return fault
  const milliseconds = await quickest(stage, input, sent)
  report.longestMs = Math.max(report.longestMs, milliseconds)
  if (milliseconds > longestAllowedMs) return `takes ${Math.round(milliseconds)} ms`
}

/** What is slow is sent four times more: only an input that is slow every time is to blame, not a busy machine. */
async function quickest(stage: Stage, input: StructuredInput, first: Sent): Promise<number> {
  let { milliseconds } = first
  for (let again = 0; again < 4 && milliseconds > longestAllowedMs; again++)
    milliseconds = Math.min(milliseconds, (await sendStructured(stage, input))?.milliseconds ?? 0)
  return milliseconds
}
