import { afterEach, beforeEach, expect, test } from 'vitest'
import { usualDoubts } from '../src/domain/collecting/doubts.ts'
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
    const cell = 'touchpoint_id, channel, day'
    const counted = await server.rows(
      `select ${cell}, sum(commented) as commented, sum(c0) as c0, sum(c7) as c7, sum(c10) as c10 from tally
       group by ${cell} having sum(commented + c0 + c7 + c10) > 0 order by ${cell}`,
    )
    const recount = await server.rows(
      `select ${cell}, sum(commented) as commented, ${[0, 7, 10].map(rated).join()} from response
       where state = 0 group by ${cell} order by ${cell}`,
    )
    expect(counted).toEqual(recount)
    const states = await server.rows('select distinct state from response')
    expect(states.length).toBeGreaterThan(1)
    expect(recount.length).toBeGreaterThan(4)
  },
)

const rated = (rating: number) =>
  `sum(case when answers like '{"recommend":${rating}}' or answers like '{"recommend":${rating},%' then 1 else 0 end) as c${rating}`

const randomAnswer = (id: string, below: (n: number) => number) =>
  npsAnswer({
    id,
    revision: 1 + below(4),
    channel: (['web', 'phone', 'letter'] as const)[below(3)] ?? 'web',
    ...(below(2) && { touchpoint: 'renewal' }),
    ...(below(100) < 30 && { trap: 'bait' }),
    answers: { recommend: [0, 7, 10][below(3)] as number, ...(below(2) && { why: 'words' }) },
  })
