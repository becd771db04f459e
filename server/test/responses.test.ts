import { readSearch } from '@touchline/shared/comments/search-words.ts'
import { responsesPage, responseWithEarlier } from '@touchline/shared/contract/response.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { usualDoubts } from '../src/domain/collecting/doubts.ts'
import { countFitting } from '../src/domain/responses/count-fitting.ts'
import { indexAll } from '../src/jobs/index-comments.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer(undefined, { doubtRules: usualDoubts })
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const list = async (query = '') => {
  const { status, body } = await server.call('GET', `/v1/responses?${query}`)
  expect([status, body]).toEqual([200, body])
  return responsesPage.strict().parse(body)
}
const idsOf = async (query = '') => (await list(query)).responses.map(({ id }) => id)

/** Gives an answer a second later than the one before. */
async function give(answer: object = {}): Promise<string> {
  const id = freshId()
  server.clock.now += 1000
  const reply = await server.answer({ ...npsAnswer({ id }), ...answer })
  expect(reply.status, JSON.stringify(reply.body)).toBe(202)
  return id
}

test('shows all that is known of a response', async () => {
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan'] })
  server.app.deps.directories.forget('shop')
  const customer = { id: 'c1', email: 'Ann@shop.example', traits: { plan: 'business', name: 'Ann' } }
  const answers = { recommend: 3, why: 'Too slow' }
  const id = await give({
    answers,
    customer,
    locale: 'de',
    page: 'https://shop.example/a?b',
    channel: 'phone',
  })
  const at = new Date(server.clock.now).toISOString()
  expect((await list()).responses).toEqual([
    {
      ...{ id, revision: 1, state: 'counted', doubt: null, survey: 'account-nps', version: 1 },
      ...{ touchpoint: 'account', stage: 'come-back', channel: 'phone', source: 'widget', import: null },
      measures: [
        { question: 'recommend', metric: 'nps', scale: { min: 0, max: 10 }, rating: 3, band: 'negative' },
      ],
      ...{ answers, comments: ['Too slow'], locale: 'de', page: 'https://shop.example/a' },
      attributes: { plan: 'business' },
      customer: { id: 'c1', email: 'Ann@shop.example', name: 'Ann', is_proven: false },
      ...{ claim: null, answered_at: at, received_at: at, updated_at: at, anonymised_at: null },
      ...{ tags: [], handled_by: null, handled_at: null, notes: [] },
    },
  ])
})

test('lists page by page without leaving out or repeating any, though several came in one millisecond', async () => {
  const ids: string[] = []
  for (let more = 0; more < 25; more++) {
    if (more % 4 === 0) server.clock.now += 1
    ids.push(freshId())
    await server.answer(npsAnswer({ id: ids.at(-1) as string }))
  }
  for (const order of ['asc', 'desc']) {
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page = await list(`order=${order}&limit=7${next && `&cursor=${next}`}`)
      seen.push(...page.responses.map(({ id }) => id))
      next = page.next
    }
    expect(seen).toEqual(order === 'asc' ? ids : ids.toReversed())
  }
})

test('finds by each filter what it names, and nothing else', async () => {
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan'] })
  await server.call('POST', '/v1/touchpoints', { key: 'till', name: 'T', stage: 'buy', metric: 'nps' })
  server.app.deps.directories.forget('shop')
  const plain = await give()
  const unhappy = await give({ answers: { recommend: 2, why: 'No' }, channel: 'phone', locale: 'pt-BR' })
  const neutral = await give({ answers: { recommend: 7 }, touchpoint: 'till' })
  const known = await give({ customer: { id: 'c"1', email: 'Ann@Shop.example', traits: { plan: 'a":"b' } } })
  const trap = await give({ trap: 'bait' })
  await server.call('PATCH', `/v1/responses/${plain}`, { tags: ['vip'], handled_by: 'Bo' })
  const all = [known, neutral, unhappy, plain]
  const cases: [string, string[]][] = [
    ['', all],
    ['touchpoint=till', [neutral]],
    ['touchpoint=till&touchpoint=account', all],
    ['stage=buy', [neutral]],
    ['stage=discover', []],
    ['survey=account-nps', all],
    ['channel=phone&channel=kiosk', [unhappy]],
    ['source=widget', all],
    ['source=import', []],
    ['state=quarantined', [trap]],
    ['state=quarantined&state=counted', [trap, ...all]],
    ['band=negative', [unhappy]],
    ['band=negative&band=neutral', [neutral, unhappy]],
    ['metric=nps', all],
    ['metric=csat', []],
    ['rating_min=3&rating_max=7', [neutral]],
    ['rating_min=8&band=negative', []],
    ['commented=yes', [unhappy]],
    ['commented=no', [known, neutral, plain]],
    ['locale=pt-BR', [unhappy]],
    [`customer=${encodeURIComponent('c"1')}`, [known]],
    ['email=ann%40shop.EXAMPLE', [known]],
    ['email=bob%40shop.example', []],
    [`dimension=${encodeURIComponent('plan:a":"b')}`, [known]],
    ['dimension=plan:a', []],
    ['tag=vip&tag=other', [plain]],
    ['tag=other', []],
    ['handled=yes', [plain]],
    ['handled=no', [known, neutral, unhappy]],
    ['handled_by=Bo', [plain]],
    ['handled_by=Ann', []],
    ['customer=nobody&tag=vip', []],
    ['from=2026-05-04', all],
    ['to=2026-05-03', []],
    [`from=${Date.parse('2026-05-04T10:00:03Z') / 1000}`, [known, neutral]],
    ['to=2026-05-04T10:00:02Z', [unhappy, plain]],
    ['updated_from=2026-05-04T10:00:05Z', [plain]],
    ['updated_to=2026-05-04T10:00:02Z', [unhappy]],
  ]
  for (const [query, ids] of cases) expect([query, await idsOf(query)]).toEqual([query, ids])
})

test('takes the days of the site for dates', async () => {
  server.clock.now = Date.parse('2026-05-04T21:59:58Z')
  const [before, after] = [await give(), await give()]
  expect(await idsOf('to=2026-05-04')).toEqual([before])
  expect(await idsOf('from=2026-05-05')).toEqual([after])
})

const turn = {
  isOver: () => false,
  onError: (error: unknown) => {
    throw error
  },
}
const index = async () => await indexAll(server.app.deps.store, turn, async () => {})

test('finds words that very many have said a part at a time, each of them once', async () => {
  const { store, directories } = server.app.deps
  const ids: string[] = []
  for (let more = 0; more < 12; more++)
    ids.push(await give({ answers: { recommend: 1, why: more % 2 ? 'common' : 'rare' } }))
  await index()
  const { site } = await directories.get('shop')
  const search = { words: ['common'], beginnings: [], runs: [], without: [] }
  const filter = { siteId: site.id, states: [0], search }
  for (const order of ['asc', 'desc'] as const) {
    const seen: string[] = []
    let after: { answeredAt: number; id: string } | undefined
    do {
      const page = await store.listResponses({ filter, order, after, limit: 10, look: 4 })
      expect(page.responses.length).toBeLessThanOrEqual(2)
      seen.push(...page.responses.map(({ row }) => row.id))
      after = page.next
    } while (after)
    const said = ids.filter((_, place) => place % 2)
    expect(seen).toEqual(order === 'asc' ? said : said.toReversed())
  }
})

test('walks not over what many have said where another part of the filter finds few', async () => {
  const { store, directories } = server.app.deps
  const say = async (why: string) => await give({ answers: { recommend: 1, why }, customer: { id: 'c1' } })
  const tag = async (id: string) => await server.call('PATCH', `/v1/responses/${id}`, { tags: ['vip'] })
  const told = [await say('common, and beyond'), await say('rare'), await give({ answers: { recommend: 2 } })]
  for (const id of told) await tag(id)
  for (let more = 0; more < 12; more++) await say('common')
  await index()
  const { site } = await directories.get('shop')
  const find = async (typed: string, beside: object) => {
    const filter = { siteId: site.id, states: [0], search: readSearch(typed), ...beside }
    const page = await store.listResponses({ filter, order: 'desc', limit: 10, look: 4 })
    return [page.responses.map(({ row }) => row.id), page.next]
  }
  for (const typed of ['common ', 'commo', 'com', 'common -rare '])
    expect([typed, ...(await find(typed, { tags: ['vip'] }))]).toEqual([typed, [told[0]], undefined])
  expect(await find('common -beyond ', { tags: ['vip'] })).toEqual([[], undefined])
  expect(await find('common ', { tags: ['moon'] })).toEqual([[], undefined])
  // Where no part finds few, it is walked over as before.
  expect((await find('common ', { customer: 'c1' }))[1]).toBeDefined()
})

test('keeps a comment in the search while its response is tagged, noted and handled, and no longer than it stands', async () => {
  const id = await give({ answers: { recommend: 1, why: 'late' } })
  await index()
  const found = () => idsOf('search=late')
  await server.call('PATCH', `/v1/responses/${id}`, { tags: ['vip'], handled_by: 'Bo' })
  expect(await found()).toEqual([id])
  await server.call('POST', `/v1/responses/${id}/notes`, { text: 'called' })
  expect(await found()).toEqual([id])
  await server.answer(npsAnswer({ id, revision: 2, answers: { recommend: 2, why: 'early' } }))
  expect(await found()).toEqual([])
  await index()
  expect(await idsOf('search=early')).toEqual([id])
  await server.call('POST', '/v1/erasures', { response: id })
  expect(await server.rows('select * from comment')).toEqual([])
})

test('finds by words what counts, page by page, both ways and beside other filters', async () => {
  const give3 = async (why: string, recommend = 2) => await give({ answers: { recommend, why } })
  const late = await give3('Much too late, and wet')
  await give3('Nothing to say')
  const later = await give3('Late again', 9)
  const chinese = await give3('送货太慢了')
  await give3('慢了太')
  await index()
  const cases: [string, string[]][] = [
    ['search=late', [later, late]],
    ['search=late&order=asc', [late, later]],
    ['search=late&band=negative', [late]],
    ['search=late%20-wet', [later]],
    [`search=${encodeURIComponent('太慢了')}`, [chinese]],
    ['search=never', []],
    ['search=late&state=quarantined', []],
  ]
  for (const [query, ids] of cases) expect([query, await idsOf(query)]).toEqual([query, ids])
})

const refusals: [query: string, status: number, field: string][] = [
  ['touchpoint=moon', 404, 'touchpoint'],
  ['survey=moon', 404, 'survey'],
  ['stage=moon', 400, 'stage'],
  ['dimension=plan:business', 400, 'dimension'],
  ['dimension=plan', 400, 'dimension'],
  ['rating_min=5&rating_max=4', 400, 'rating_min'],
  ['from=2026-05-02&to=2026-05-01', 400, 'from'],
  ['updated_from=2026-05-02&updated_to=2026-05-01', 400, 'updated_from'],
  ['cursor=x', 400, 'cursor'],
  ['order=updated&cursor=t.1.00000000-0000-7000-8000-000000000001', 400, 'cursor'],
  ['order=asc&cursor=e.1.1', 400, 'cursor'],
  ['filter=moon', 404, 'filter'],
  ['limit=501', 400, 'limit'],
  ['state=erased', 400, 'state'],
  ['emial=x', 400, 'emial'],
  ['search=-late', 400, 'search'],
  ['search=late&order=updated', 400, 'search'],
]

test('refuses what cannot be meant with the field that is wrong', async () => {
  for (const [query, status, field] of refusals) {
    const { status: given, body } = await server.call('GET', `/v1/responses?${query}`)
    expect([query, given, body.errors?.[0].field]).toEqual([query, status, field])
  }
})

test('says of a value what it may be, and how a moment is written', async () => {
  const moment = /^must be .* such as 2026-05-02T10:00:00Z \(a \+ of an offset is %2B in an address\)/
  const sentences: [query: string, sentence: RegExp][] = [
    ['channel=pigeon', /^must be one of: web, link, /],
    ['from=2026-05-02T10:00:00', moment],
    ['updated_to=2026-05-02T10:00:00+02:00', moment],
    ['metric=nps&metric=ces', /^may be given once only$/],
    ['limit=1&limit=2', /^may be given once only$/],
    [Array(101).fill('tag=a').join('&'), /^must have at most 100 entries$/],
  ]
  for (const [query, sentence] of sentences) {
    const { errors, detail } = (await server.call('GET', `/v1/responses?${query}`)).body
    expect(errors[0].detail).toMatch(sentence)
    expect(detail).toBe(`${query.split('=', 1)[0]}: ${errors[0].detail}`)
  }
  expect(await idsOf('from=2026-05-02T10:00:00%2B02:00')).toEqual([])
})

test('shows what a customer has said before, and nothing that others said', async () => {
  const customer = { id: 'c1', traits: { plan: 'business' } }
  const first = await give({ customer })
  await give({ customer: { id: 'c2' } })
  const second = await give({ customer })
  const later = await give({ customer })
  const { body } = await server.call('GET', `/v1/responses/${second}`)
  const { earlier, traits, ...response } = responseWithEarlier.strict().parse(body)
  expect([response.id, earlier.map(({ id }) => id)]).toEqual([second, [first]])
  expect(traits).toEqual({ plan: 'business' })
  const anonymous = await give()
  expect((await server.call('GET', `/v1/responses/${anonymous}`)).body.earlier).toEqual([])
  expect((await server.call('GET', `/v1/responses/${later}`)).body.earlier).toHaveLength(2)
})

test('shows nothing of what was erased', async () => {
  const id = await give({ customer: { id: 'c1' } })
  await server.call('POST', '/v1/erasures', { customer: 'c1' })
  expect(await idsOf('state=counted&state=quarantined&state=discarded&state=test')).toEqual([])
  expect((await server.call('GET', `/v1/responses/${id}`)).status).toBe(404)
})

test('ends a page early where it has looked at many rows in vain, and goes on from there', async () => {
  const { store, directories } = server.app.deps
  const ids: string[] = []
  for (let more = 0; more < 12; more++)
    ids.push(await give({ answers: { recommend: more % 6 === 0 ? 1 : 9 } }))
  const { site } = await directories.get('shop')
  const filter = { siteId: site.id, states: [0], headlines: [[1, 1]] as [number, number][] }
  const seen: (string[] | undefined)[] = []
  let after: { answeredAt: number; id: string } | undefined
  do {
    const page = await store.listResponses({ filter, order: 'asc', after, limit: 10, look: 4 })
    seen.push(page.responses.map(({ row }) => row.id))
    after = page.next
  } while (after)
  expect(seen).toEqual([[ids[0]], [ids[6]], [], []])
})

test('finds the same whether an index finds few at once, or many have to be looked at one by one', async () => {
  const { store, directories } = server.app.deps
  const ids: string[] = []
  for (let more = 0; more < 7; more++) {
    ids.push(await give({ customer: { id: 'c1', email: 'a@b.example' } }))
    await server.call('PATCH', `/v1/responses/${ids.at(-1)}`, { tags: ['vip'], handled_by: 'Bo' })
    await give()
  }
  const { site } = await directories.get('shop')
  const ways = [
    { tags: ['vip'] },
    { customer: 'c1' },
    { email: 'A@b.example' },
    { handledBy: 'Bo' },
    { isHandled: true },
  ]
  for (const way of ways)
    for (const look of [4, 7])
      for (const order of ['asc', 'desc'] as const) {
        const seen: string[] = []
        let after: { answeredAt: number; id: string } | undefined
        do {
          const filter = { siteId: site.id, states: [0], ...way }
          const page = await store.listResponses({ filter, order, after, limit: 3, look })
          seen.push(...page.responses.map(({ row }) => row.id))
          after = page.next
        } while (after)
        expect([way, look, seen]).toEqual([way, look, order === 'asc' ? ids : ids.toReversed()])
      }
})

const count = async (query = '') => (await server.call('GET', `/v1/responses/count?${query}`)).body

test('counts as many responses as the list holds, whatever is asked for', async () => {
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan'] })
  server.app.deps.directories.forget('shop')
  const [first] = [await give({ answers: { recommend: 3, why: 'Too slow' }, channel: 'phone' })]
  await give({ answers: { recommend: 9 }, customer: { id: 'c1', email: 'ann@shop.example' } })
  await give({ answers: { recommend: 10 }, locale: 'de' })
  await server.call('PATCH', `/v1/responses/${first}`, { add_tags: ['call'], handled_by: 'Ann' })
  const filters = ['', 'band=positive', 'channel=phone', 'commented=no', 'locale=de', 'tag=call', 'tag=none']
  const byPeople = ['handled=yes', 'handled=no', 'handled_by=Ann&band=positive', 'customer=c1&locale=de']
  for (const query of [...filters, ...byPeople, 'email=Ann@shop.example', 'from=2100-01-01'])
    expect(await count(query), query).toEqual({ count: (await idsOf(query)).length, is_complete: true })
  expect((await count('tag=call')).count).toBe(1)
})

test('counts at most so many, and says where there may be more', async () => {
  for (const recommend of [0, 9, 0, 9, 0]) await give({ answers: { recommend } })
  const { deps } = server.app
  const directory = await deps.directories.get('shop')
  const counted = (bounds: object, filter = {}) =>
    countFitting(deps, directory, filter, { look: 2, mostLooked: 100, most: 100, ...bounds })
  expect(await counted({})).toEqual({ count: 5, is_complete: true })
  expect(await counted({ most: 5 })).toEqual({ count: 5, is_complete: true })
  expect(await counted({ most: 4 })).toEqual({ count: 4, is_complete: false })
  expect(await counted({ mostLooked: 4 }, { band: ['positive'] })).toEqual({ count: 2, is_complete: false })
  expect(await counted({ mostLooked: 6 }, { band: ['positive'] })).toEqual({ count: 2, is_complete: true })
})

test('counts no words, and says so', async () => {
  expect((await server.call('GET', '/v1/responses/count?search=slow')).status).toBe(400)
  await server.call('POST', '/v1/filters', { key: 'slow', name: 'Slow', query: { search: 'slow' } })
  const { status, body } = await server.call('GET', '/v1/responses/count?filter=slow')
  expect([status, body.errors[0].field]).toEqual([400, 'filter'])
})
