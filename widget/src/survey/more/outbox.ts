import type { Shelf } from '../shelf.ts'

const [daysKept, answersKept] = [7, 100]

/**
 * The names of the answers that the server has not acknowledged, oldest first: ids begin with their time. What is too old
 * or too much is thrown away, and told to the integrator. `now` gives milliseconds since 1970.
 */
export const listUnsent = (shelf: Shelf, prefix: string, now: () => number): string[] => {
  const names = shelf
    .names()
    .filter(name => name.startsWith(prefix))
    .sort()
  const kept = names
    .slice(-answersKept)
    .filter(name => now() - timeOf(shelf.get(name) as string) < daysKept * 864e5)
  const lost = names.filter(name => !kept.includes(name))
  lost.map(shelf.remove)
  if (lost[0]) console.warn(`Touchline: lost ${lost.length} answers that could not be sent.`)
  return kept
}

/** Not a number when it cannot be read. Quotes that a visitor wrote have a backslash before them. */
const timeOf = (answer: string) => Date.parse(/"created_at":"([^"]*)/.exec(answer)?.[1] as string)
