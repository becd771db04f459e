import { closeSync, openSync, writeSync } from 'node:fs'
import { seeded } from '../../test/support/seeded.ts'

const dayMs = 86_400_000
/** The rows lie in the two years before this moment. */
const until = Date.UTC(2026, 0, 1)
const countries = ['AT', 'CH', 'DE', 'DK', 'ES', 'FR', 'GB', 'IE', 'IT', 'NL', 'PL', 'SE']
const plans = ['free', 'starter', 'business', 'enterprise']
const openings = [
  'It took longer than I thought',
  'Quick and easy',
  'Nobody answered for two days',
  'I found it at once',
]
const closings = [
  'but the people were friendly',
  'and in the end it worked',
  'so I asked "support" again',
  'thank you, all of you',
]

/** Writes a history as shops have it: a score, a comment in a fifth of the rows, a date, a customer who comes two or three times, and two properties. */
export function writeHistory(file: string, rows: number): void {
  const random = seeded(20_26)
  const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing
  const opened = openSync(file, 'w')
  let text = 'score,comment,date,customer,country,plan\r\n'
  for (let number = 0; number < rows; number++) {
    const at = until - Math.floor((1 - number / rows) * 730 * dayMs)
    const words = random() < 0.2 ? `"${`${pick(openings)}, ${pick(closings)}.`.replaceAll('"', '""')}"` : ''
    const customer = `c-${Math.floor(random() * rows * 0.4)}`
    const score = Math.floor(11 * random() ** 0.4)
    text += `${score},${words},${new Date(at).toISOString()},${customer},${pick(countries)},${pick(plans)}\r\n`
    if (text.length < 1_000_000) continue
    writeSync(opened, text)
    text = ''
  }
  writeSync(opened, text)
  closeSync(opened)
}
