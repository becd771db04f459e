import type { Measured } from './contenders.ts'

/** All measurements by the contender's name, a round each. */
export type Rounds = Record<string, Measured[]>

/** The middle of each figure over all rounds, and of its ratio to the bare server's of the same round. */
export interface Summary extends Measured {
  ofBare?: number | undefined
  p99OfBare?: number | undefined
}

export const goals = { real: 0.8, real_full: 0.7, p99: 2 }

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number

type Figure = 'perSecond' | 'p50' | 'p99' | 'loadBusy'

export function summarize(rounds: Rounds): Record<string, Summary> {
  const bare = rounds.bare as Measured[]
  const middle = (own: Measured[], figure: Figure) => {
    const values = own.flatMap(one => one[figure] ?? [])
    return values.length > 0 ? { [figure]: median(values) } : {}
  }
  const ratio = (own: Measured[], figure: Figure) =>
    median(own.map((one, round) => (one[figure] as number) / (bare[round]?.[figure] as number)))
  return Object.fromEntries(
    Object.entries(rounds).map(([name, own]): [string, Summary] => [
      name,
      {
        perSecond: median(own.map(one => one.perSecond)),
        ...middle(own, 'p50'),
        ...middle(own, 'p99'),
        ...middle(own, 'loadBusy'),
        ofBare: ratio(own, 'perSecond'),
        ...(own[0]?.p99 !== undefined && { p99OfBare: ratio(own, 'p99') }),
      },
    ]),
  )
}
