import type { Meters } from '../../src/meters.ts'

/** Throws unless each answer that was received became exactly one thing. */
export async function assertAccounted(meters: Meters): Promise<void> {
  const text = await meters.read()
  const received = sumOf(text, /^touchline_answers_received_total (\d+)$/gm)
  const became = sumOf(text, /^touchline_answers_total\{outcome="\w+"\} (\d+)$/gm)
  if (received !== became)
    throw new Error(`${received} answers were received, but ${became} are accounted for`)
}

const sumOf = (text: string, series: RegExp) =>
  [...text.matchAll(series)].reduce((sum, [, count]) => sum + Number(count), 0)
