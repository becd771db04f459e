import { expect, test } from 'vitest'
import { failoverRounds } from '../nodes/failover/failover-rounds.ts'
import { type Binaries, findBinaries } from '../nodes/failover/find-binaries.ts'
import { seeded } from './support/seeded.ts'

const binaries = findBinaries()

test('takes only a place with all of PostgreSQL’s programs', () => {
  expect(findBinaries(['/nowhere', import.meta.dirname])).toBeUndefined()
  if (binaries) expect(findBinaries(['/nowhere', binaries.folder])).toEqual(binaries)
})

test.skipIf(!binaries)(
  'has every acknowledged answer, once, after the database was lost under load and its replica took over',
  { timeout: 180_000 },
  async () => {
    const options = { failovers: 1, random: seeded(1), isPatient: false }
    const { statuses, acknowledged, rows, ...found } = await failoverRounds(binaries as Binaries, options)
    expect(found).toMatchObject({
      ...{ failovers: 1, keptAlone: 0, unclean: 0, broken: 0, unexplained: 0, untimely: 0, givenUp: 0 },
      ...{ lost: 0, altered: 0, strange: 0, twice: 0, lostShowings: 0 },
      ...{ differences: 0, misfolded: 0, unheard: 0, surplusEvents: 0 },
    })
    expect(found.complaint).toBeUndefined()
    expect(Object.keys(statuses).filter(status => !['200', '202', '503'].includes(status))).toEqual([])
    expect(rows).toBeGreaterThan(50)
    expect(acknowledged).toBeGreaterThan(rows)
  },
)
