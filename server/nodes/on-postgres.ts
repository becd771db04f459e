import type { Verdict } from '../../scripts/torture/suite.ts'
import { type RealPostgres, startPostgres } from '../test/support/real-postgres.ts'

/** Calls `act` with a PostgreSQL server that ends with it; whatever goes wrong is a verdict. */
export const withPostgres = (
  seed: number,
  act: (postgres: RealPostgres) => Promise<Verdict>,
): Promise<Verdict> =>
  orComplaint(seed, async () => {
    const postgres = await startPostgres()
    try {
      return await act(postgres)
    } finally {
      await postgres.stop()
    }
  })

/** What a trial shows, or what kept it from showing anything, such as a command that refused. */
export async function orComplaint(seed: number, act: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await act()
  } catch (error) {
    return { isFine: false, outcome: { seed, complaint: `${(error as Error)?.message ?? error}` } }
  }
}
