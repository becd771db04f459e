import type { AnswerInput } from '@touchline/shared/contract/answer.ts'

const [daysKept, answersKept] = [7, 100]

/**
 * The names of the answers that the server has not acknowledged, oldest first: ids begin with their time. What is too old
 * or too much is thrown away; `lose` is told how many. `now` gives milliseconds since 1970.
 */
export const listUnsent = (
  store: Record<string, string>,
  prefix: string,
  now: () => number,
  lose: (answers: number) => void,
): string[] => {
  const names = Object.keys(store)
    .filter(name => name.startsWith(prefix))
    .sort()
  const kept = names
    .slice(-answersKept)
    .filter(name => now() - timeOf(store[name] as string) < daysKept * 864e5)
  const lost = names.filter(name => !kept.includes(name))
  for (const name of lost) delete store[name]
  if (lost[0]) lose(lost.length)
  return kept
}

/** Not a number when it cannot be read. A trait or a question may be called `created_at` as well, so it is read properly. */
const timeOf = (answer: string) => {
  try {
    return Date.parse((JSON.parse(answer) as AnswerInput).created_at as string)
  } catch {
    return Number.NaN
  }
}
