/** The server's own books, from the text of `/metrics`. */
export interface Accounts {
  received: number
  /** What became of them, by outcome. */
  became: Record<string, number>
}

export const readAccounts = (text: string): Accounts => ({
  received: seriesIn(text, 'touchline_answers_received_total'),
  became: Object.fromEntries(
    [...text.matchAll(/^touchline_answers_total\{outcome="(\w+)"\} (\d+)$/gm)].map(([, outcome, count]) => [
      outcome,
      Number(count),
    ]),
  ),
})

/** The value of one series, with its labels where it has some; throws where it is not there. */
export function seriesIn(text: string, series: string): number {
  const [, value] = new RegExp(`^${series.replace(/[{}"]/g, '\\$&')} (\\S+)$`, 'm').exec(text) ?? []
  if (value === undefined) throw new Error(`/metrics does not tell ${series}: ${text.slice(0, 200)}`)
  return Number(value)
}
