import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { migrations } from '../src/store/migrate.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { freshId } from './support/test-server.ts'
import { oldPlaces, useEngines } from './upgrade/engines.ts'
import type { Rows } from './upgrade/era.ts'
import { oldAnswers, toSurvey } from './upgrade/old-answers.ts'
import { makeOldDatabase } from './upgrade/old-database.ts'
import { promisesOfOpening } from './upgrade/promises-of-opening.ts'
import { promisesOfRecounting } from './upgrade/promises-of-recounting.ts'
import { promisesToPeople } from './upgrade/promises-to-people.ts'
import { type Reopened, reopen } from './upgrade/reopened.ts'
import { findDifferences, readRows, readScores, scoresByRows } from './upgrade/truth.ts'

const createDatabase = useEngines()
const { revised, doubted } = oldAnswers
const numbersOf = ({ response = [] }: Rows) => response.map(({ seq }) => Number(seq))

describe.each(oldPlaces)('a database as it was after %s, on %s,', (_, engine, era) => {
  let url: string
  let server: Reopened
  let otherNode: Store | undefined
  beforeAll(async () => {
    url = await createDatabase(engine)
    await makeOldDatabase(url, era)
    const openOther = async () => (engine === 'postgres' ? await openStore(url) : undefined)
    ;[server, otherNode] = await Promise.all([reopen(url), openOther()])
  })
  afterAll(async () => {
    await server?.close()
    await otherNode?.close()
  })
  afterEach(async () => {
    expect(await readScores(server)).toEqual(await scoresByRows(url))
    expect(await findDifferences(url)).toEqual([])
  })

  test.runIf(engine === 'postgres')('opens for another node that starts at the same time', async () => {
    expect(await otherNode?.listSites()).toMatchObject([{ key: 'shop' }])
    expect((await readRows(url)).kysely_migration).toHaveLength(Object.keys(migrations).length)
  })

  test('tells the scores that it told before', async () => {
    const nobody = [0, null]
    expect(await readScores(server)).toEqual([[1, 100], [4, -25], nobody, nobody])
  })

  test('keeps a new answer and a new showing, and numbers it after all that was before', async () => {
    const before = numbersOf(await readRows(url))
    const id = freshId()
    const shown = await server.call('POST', '/v1/impressions', { ...toSurvey, id, event: 'shown' })
    expect(shown.status).toBe(202)
    const reply = await server.answer({ ...toSurvey, id, answers: { recommend: 10 } })
    expect(reply).toMatchObject({ status: 202, body: { status: 'created' } })
    expect((await readScores(server))[3]).toEqual([1, 100])
    const after = numbersOf(await readRows(url))
    expect(after.filter(number => number > Math.max(...before))).toHaveLength(1)
  })

  test('knows each old answer when it is sent again, and counts it once', async () => {
    const before = await readRows(url)
    for (const answer of Object.values(oldAnswers)) {
      if (answer === doubted && !era.knows('0004-quarantine')) continue
      expect(await server.answer(answer)).toMatchObject({ status: 200, body: { status: 'duplicate' } })
    }
    expect((await readRows(url)).response).toEqual(before.response)
  })

  test('takes a revision of an old answer, and knows the one before as stale', async () => {
    const change = { ...revised, revision: 3, answers: { recommend: 9, why: 'quick after all' } }
    expect((await server.answer(change)).body).toMatchObject({ status: 'revised', revision: 3 })
    expect((await server.answer(revised)).body).toMatchObject({ status: 'stale', revision: 3 })
    expect((await readScores(server))[1]).toEqual([4, 25])
  })

  promisesToPeople(era, () => ({ url, server }))
  promisesOfRecounting(() => ({ url, server }))
})

promisesOfOpening(createDatabase)
