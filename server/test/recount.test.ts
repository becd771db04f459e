import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

/** A small seeded generator of numbers from 0 to below `n`, so that a failure can be repeated. */
const seeded = (seed: number) => (n: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 2 ** 32) * n)
}

test.each([1, 2, 3, 4, 5])(
  'has counts that equal a recount of the rows after any history (seed %i)',
  async seed => {
    const below = seeded(seed)
    const ids = Array.from({ length: 40 }, freshId)
    for (let round = 0; round < 10; round++) {
      server.clock.now += below(40) * 3_600_000
      await Promise.all(
        Array.from({ length: 1 + below(60) }, () =>
          server.answer(randomAnswer(ids[below(ids.length)] as string, below)),
        ),
      )
    }
    const db = new Database(server.file, { readonly: true })
    const counted = db
      .prepare(
        'select day, sum(commented) as commented, sum(c0) as c0, sum(c7) as c7, sum(c10) as c10 from tally group by day order by day',
      )
      .all()
    const recount = db
      .prepare(
        `select day, sum(commented) as commented, sum(rating = 0) as c0, sum(rating = 7) as c7, sum(rating = 10) as c10
       from (select day, commented, json_extract(answers, '$.recommend') as rating from response)
       group by day order by day`,
      )
      .all()
    expect(counted).toEqual(recount.map(row => ({ ...(row as object) })))
    expect(recount.length).toBeGreaterThan(1)
  },
)

const randomAnswer = (id: string, below: (n: number) => number) =>
  npsAnswer({
    id,
    revision: 1 + below(4),
    answers: { recommend: [0, 7, 10][below(3)] as number, ...(below(2) && { why: 'words' }) },
  })
