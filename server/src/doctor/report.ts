import type { Finding, State } from './finding.ts'

const signs: Record<State, string> = { fine: '✔ fine', warning: '! warning', fault: '✖ mend' }
const longestSign = 9

/** The gravest of what was found. */
export const worstOf = (findings: Finding[]): State =>
  (['fault', 'warning'] as const).find(state => findings.some(finding => finding.state === state)) ?? 'fine'

/** A line for each finding, and one for all. */
export function inWords(findings: Finding[]): string {
  const lines = findings.map(
    ({ name, state, told }) => `${signs[state].padEnd(longestSign)}  ${name}: ${told}\n`,
  )
  const count = (wanted: State) => findings.filter(({ state }) => state === wanted).length
  return `${lines.join('')}${findings.length} looked at: ${count('fine')} fine, ${count('warning')} to think about, ${count('fault')} to mend.\n`
}

/** The same for programs, in one line. */
export const asJson = (findings: Finding[]): string =>
  `${JSON.stringify({ state: worstOf(findings), findings })}\n`
