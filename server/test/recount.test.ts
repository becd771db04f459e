import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { usualDoubts } from '../src/domain/doubts.ts'
import { seeded } from './support/seeded.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer(undefined, { doubtRules: usualDoubts })
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

test.each([1, 2, 3, 4, 5])(
  'has counts that equal a recount of the rows after any history (seed %i)',
  async seed => {
    const random = seeded(seed)
    const below = (n: number) => Math.floor(random() * n)
    await server.call('POST', '/v1/touchpoints', {
      key: 'renewal',
      name: 'Renewal',
      stage: 'come-back',
      metric: 'nps',
    })
    const ids = Array.from({ length: 150 }, freshId)
    for (let round = 0; round < 10; round++) {
      server.clock.now += below(40) * 3_600_000
      const some = Array.from({ length: 1 + below(60) }, () => ids[below(ids.length)] as string)
      const decisions =
        below(100) < 75
          ? []
          : [
              server.call('POST', '/v1/quarantine', {
                action: ['release', 'discard'][Number(below(100) < 50)],
                all: true,
              }),
            ]
      await Promise.all([...some.map(id => server.answer(randomAnswer(id, below))), ...decisions])
    }
    const db = new Database(server.file, { readonly: true })
    const cell = 'touchpoint_id, channel, day'
    const counted = db
      .prepare(
        `select ${cell}, commented, c0, c7, c10 from tally where commented + c0 + c7 + c10 > 0 order by ${cell}`,
      )
      .all()
    const recount = db
      .prepare(
        `select ${cell}, sum(commented) as commented, sum(rating = 0) as c0, sum(rating = 7) as c7, sum(rating = 10) as c10
       from (select *, json_extract(answers, '$.recommend') as rating from response where state = 0) group by ${cell} order by ${cell}`,
      )
      .all()
    expect(counted).toEqual(recount)
    const states = db.prepare('select distinct state from response order by state').pluck().all()
    expect(states.length).toBeGreaterThan(1)
    expect(recount.length).toBeGreaterThan(4)
  },
)

const randomAnswer = (id: string, below: (n: number) => number) =>
  npsAnswer({
    id,
    revision: 1 + below(4),
    channel: (['web', 'phone', 'letter'] as const)[below(3)] ?? 'web',
    ...(below(2) && { touchpoint: 'renewal' }),
    ...(below(100) < 30 && { trap: 'bait' }),
    answers: { recommend: [0, 7, 10][below(3)] as number, ...(below(2) && { why: 'words' }) },
  })
