import type { Entry } from './figures-of-site.ts'

/** The entries of an overview by what can be said of them. */
export interface Findings {
  /** What moved more than chance would: the worst first, and then the best. */
  moved: Entry[]
  /** What may have moved, the least likely to be chance first; and of the rest what is nearest to being told. */
  open: Entry[]
  /** How many have answers enough to tell, moved or not. */
  told: number
  /** How many were answered at all. */
  answered: number
  silent: number
}

type Moved = Entry & { change: NonNullable<Entry['change']> }

export function findChanges(entries: readonly Entry[]): Findings {
  const compared = entries.filter((entry): entry is Moved => entry.change !== null)
  const answered = compared.filter(({ current, previous }) => current.count > 0 || (previous?.count ?? 0) > 0)
  const is = (...verdicts: Moved['change']['verdict'][]) =>
    answered.filter(({ change }) => verdicts.includes(change.verdict))
  const moved = is('better', 'worse').toSorted(
    (a, b) => (a.change.difference ?? 0) - (b.change.difference ?? 0),
  )
  const unclear = is('unclear').toSorted((a, b) => (a.change.p ?? 1) - (b.change.p ?? 1))
  const few = is('too_few').toSorted((a, b) => (a.change.needed ?? 0) - (b.change.needed ?? 0))
  return {
    moved,
    open: [...unclear, ...few],
    told: moved.length + is('steady').length,
    answered: answered.length,
    silent: compared.length - answered.length,
  }
}

/** Nothing moved, nothing of what can be told, or nothing can be told: these are three things. */
export function nothingWord(told: number, answered: number) {
  if (told === 0) return 'none_told'
  return told < answered ? 'nothing_of_told' : 'nothing'
}
