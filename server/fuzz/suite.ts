import type { Run, Suite } from '../../scripts/torture/suite.ts'
import { fuzzRoutes } from './fuzz-routes.ts'

const mostInputs = 100_000_000
/** So many inputs reach every route with a valid request; if not, the fuzz has become blind there. */
const enough = 50_000

/** Sends strange and valid requests to every route: how many, 1000000 unless told otherwise, and a seed. */
export const fuzzedRoutes: Suite = {
  unit: 'inputs',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, run)
    const outcome = await fuzzRoutes(count, seed, number => done(number, count), run.isOver)
    const isFine = outcome.failures.length === 0 && (count < enough || outcome.unreached.length === 0)
    return { isFine, outcome: { seed, ...outcome } }
  },
}

function readWords([first = '1000000', second]: readonly string[], { freshSeed }: Run) {
  const [count, seed] = [Number(first), Number(second ?? freshSeed)]
  const isCount = Number.isInteger(count) && count >= 1 && count <= mostInputs
  if (!isCount || !Number.isInteger(seed) || seed < 0)
    throw new Error(
      `Give how many inputs, from 1 to ${mostInputs}, and a whole number as seed, such as 20000 7.`,
    )
  return { count, seed }
}
