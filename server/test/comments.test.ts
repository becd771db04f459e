import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { retainAll } from '../src/domain/privacy/retain.ts'
import { indexAll } from '../src/jobs/index-comments.ts'
import { pruneAll } from '../src/jobs/prune.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { seeded } from './support/seeded.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

const engines = { sqlite: async () => undefined, postgres: async () => await postgres.createDatabase() }
type Engine = keyof typeof engines

async function openShop(engine: Engine): Promise<TestServer> {
  const databaseUrl = await engines[engine]()
  const server = await openTestServer(undefined, { ...(databaseUrl && { databaseUrl }) })
  await addNpsSurvey(server)
  return server
}

const turn = {
  isOver: () => false,
  onError: (error: unknown) => {
    throw error
  },
}
const index = async ({ app }: TestServer) => await indexAll(app.deps.store, turn, async () => {})

const saying = (why: string, more: object = {}) =>
  npsAnswer({ id: freshId(), answers: { recommend: 3, why }, locale: 'en', ...more })

/** What a search finds, each by what it says. */
async function find({ call }: TestServer, search: string, more = ''): Promise<string[]> {
  const { status, body } = await call('GET', `/v1/comments?search=${encodeURIComponent(search)}${more}`)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body.comments.map(({ texts }: { texts: { text: string }[] }) => texts[0]?.text)
}

const languages = [
  ['en', 'The parcel never arrived', 'arrived', 'parc'],
  ['de', 'Lieferung viel zu spät, Straße gesperrt', 'SPÄT', 'lieferu'],
  ['cs', 'Dodání příliš pomalé', 'příliš', 'dodá'],
  ['fr', 'L’attente était trop longue', 'attente', 'longu'],
  ['ja', 'この配送が遅いです', '配送が遅い', '遅い'],
  ['zh', '送货太慢了', '太慢', '慢'],
  ['th', 'ส่งช้ามากเลย', 'ช้ามาก', 'ส่งช้า'],
  ['ar', 'التوصيل بطيء جدا', 'بطيء', 'التوص'],
  ['ko', '배송이 너무 느려요', '느려요', '배송이'],
  ['el', 'Πολύ ΑΡΓΉ παράδοση', 'αργή', 'παράδ'],
  ['uk', 'Сім’я чекала', "сім'я", 'чека'],
] as const

describe.each(Object.keys(engines) as Engine[])('on %s', engine => {
  let server: TestServer
  beforeAll(async () => {
    server = await openShop(engine)
  })
  afterAll(async () => await server.close())

  test.each(languages)('finds what is said in %s', async (locale, text, words, beginning) => {
    await server.answer(saying(text, { locale }))
    await index(server)
    expect(await find(server, words)).toEqual([text])
    expect(await find(server, beginning)).toEqual([text])
    expect(await find(server, words, `&language=${locale}`)).toEqual([text])
    expect(await find(server, words, '&language=xx')).toEqual([])
  })

  test('wants all words, leaves out what has a minus, and takes the last for a beginning', async () => {
    for (const text of ['wardrobe with doors', 'wardrobe without doorbell', 'wardrobes'])
      await server.answer(saying(text))
    await index(server)
    expect(await find(server, 'door wardrobe ')).toEqual([])
    expect((await find(server, 'wardrobe door')).toSorted()).toEqual([
      'wardrobe with doors',
      'wardrobe without doorbell',
    ])
    expect(await find(server, 'doorb -doors wardrobe')).toEqual([])
    expect(await find(server, 'wardrobe -doors door')).toEqual(['wardrobe without doorbell'])
    expect((await find(server, 'wardrobe')).length).toBe(3)
    expect((await find(server, 'wardrobe ')).length).toBe(2)
  })

  test('follows a comment that is typed later, and one that is changed', async () => {
    const answer = saying('', { answers: { recommend: 3 } })
    await server.answer(answer)
    await index(server)
    const revise = async (revision: number, why: string) => {
      await server.answer({ ...answer, revision, answers: { recommend: 4, why } })
      const before = await find(server, 'squirrel')
      await index(server)
      return before
    }
    await revise(2, 'a squirrel')
    expect(await find(server, 'squirrel')).toEqual(['a squirrel'])
    // Between the change and the indexing neither the old words nor the new ones lead there.
    expect(await revise(3, 'a hedgehog')).toEqual([])
    expect(await find(server, 'squirrel')).toEqual([])
    expect(await find(server, 'hedgehog')).toEqual(['a hedgehog'])
    await revise(4, ' ')
    expect(await find(server, 'hedgehog')).toEqual([])
  })

  test('never tells what is in quarantine, tells it once it counts', async () => {
    await server.answer(saying('quarantined walrus', { trap: 'bait' }))
    await index(server)
    expect(await find(server, 'walrus')).toEqual([])
    await server.call('POST', '/v1/quarantine', { action: 'release', all: true })
    await index(server)
    expect(await find(server, 'walrus')).toEqual(['quarantined walrus'])
  })

  test('forgets with the answer, in the same moment', async () => {
    const customer = { id: 'ophelia' }
    const answer = saying('a platypus of Ophelia', { customer })
    for (const one of [answer, saying('another platypus', { customer }), saying('a platypus of nobody')])
      await server.answer(one)
    await index(server)
    expect((await find(server, 'platypus')).length).toBe(3)
    await server.call('POST', '/v1/erasures', { customer: 'ophelia' })
    expect(await find(server, 'platypus')).toEqual(['a platypus of nobody'])
    const entries = await server.rows(`select * from comment where response_id = '${answer.id}'`)
    expect(entries).toEqual([])
    await server.answer(answer)
    await index(server)
    expect(await find(server, 'platypus')).toEqual(['a platypus of nobody'])
  })

  test('forgets what is anonymised', async () => {
    await server.answer(saying('an old pelican'))
    await index(server)
    await server.call('PATCH', '/v1/surveys/account-nps', { keep_days: 30 })
    const { store } = server.app.deps
    const later = () => server.clock.now + 31 * 86_400_000
    const [{ id } = { id: '' }] = await server.rows<{ id: string }>(
      "select id from response where answers like '%pelican%'",
    )
    expect(await find(server, 'pelican')).toEqual(['an old pelican'])
    await store.anonymiseResponses({ siteId: 1, ids: [id], at: later() })
    expect(await find(server, 'pelican')).toEqual([])
    await index(server)
    expect(await find(server, 'pelican')).toEqual([])
    await retainAll({ store, now: () => server.clock.now }, turn)
  })

  test.each([
    ...[
      '"',
      '""',
      "'",
      'a"b',
      "a'b",
      'late*',
      '*',
      '^late',
      'late OR early',
      'NOT late',
      'late AND',
      '(late',
    ],
    ...['words:late', '{words}:late', 'late NEAR(a b)', 'NEAR/2', 'a:*', 'a & b', '!a', 'a | b', '\\', "\\'"],
    ...['--', '- - -', '-', ';drop table comment', '%', '_', '😀', '\ud800', '\u0000', 'a\u0000b', '\u200d'],
    ...['a'.repeat(10_000), 'ab '.repeat(60), `${'漢'.repeat(190)}`, `-${'漢'.repeat(190)} a`, ' ', ''],
    ...['е́', '\u0301', 'İ', 'ǅ', '１２', '½', 'ﷺ'.repeat(100)],
  ])('answers a search for %j without breaking', async search => {
    const query = new URLSearchParams({ search })
    for (const path of ['/v1/comments', '/v1/terms', '/v1/terms/rising', '/v1/themes/trend']) {
      const { status, body } = await server.call('GET', `${path}?${query}`)
      expect([200, 400], JSON.stringify(body)).toContain(status)
    }
  })

  test('says what is wrong with a question', async () => {
    const refused = async (query: string) => (await server.call('GET', `/v1/comments?${query}`)).body.detail
    expect(await refused('search=-late')).toMatch(/search: must hold a word/)
    expect(await refused('touchpoint=nowhere')).toMatch(/no touchpoint "nowhere"/)
    expect(await refused('cursor=abc')).toMatch(/cursor/)
    expect(await refused('band=angry')).toMatch(/band/)
  })
})

describe.each(Object.keys(engines) as Engine[])('filling on %s', engine => {
  let server: TestServer
  beforeAll(async () => {
    server = await openShop(engine)
    for (let number = 0; number < 60; number++) {
      server.clock.now += 60_000
      await server.answer(saying(`common number${number}`))
      if (number % 3 === 0) await server.answer(saying('', { answers: { recommend: 9 } }))
    }
  })
  afterAll(async () => await server.close())
  const forgetIndex = async () => {
    for (const table of ['comment', 'comment_index']) await server.rows(`delete from ${table}`)
    const isSqlite = engine === 'sqlite'
    await server.rows(
      isSqlite ? "insert into comment_word (comment_word) values ('delete-all')" : 'delete from comment_word',
    )
  }

  test('goes on where it was killed, slice by slice, and indexes nothing twice', async () => {
    const { store } = server.app.deps
    const seen: number[] = []
    for (let isMore = true; isMore; ) {
      isMore = await store.indexComments({ siteId: 1, most: 7 })
      seen.push((await find(server, 'common', '&limit=200')).length)
    }
    expect(seen.at(-1)).toBe(60)
    expect(new Set(seen).size).toBeGreaterThan(5)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    const all = await find(server, 'common', '&limit=200')
    await server.rows("update comment_index set cursor = 0, passed = ''")
    await index(server)
    expect(await find(server, 'common', '&limit=200')).toEqual(all)
    expect(await store.listUnindexed()).toEqual([])
  })

  test('finds what was there before anything was indexed, without events', async () => {
    const all = await find(server, 'common', '&limit=200')
    await forgetIndex()
    await server.rows('delete from outbox')
    expect(await find(server, 'common')).toEqual([])
    const { store } = server.app.deps
    while (await store.indexComments({ siteId: 1, most: 7 }));
    expect(await find(server, 'common', '&limit=200')).toEqual(all)
  })

  test.runIf(engine === 'sqlite')(
    'makes the index anew where words are cut otherwise than then',
    async () => {
      const all = await find(server, 'common', '&limit=200')
      await server.rows("update comment_index set cutting = 'of another release'")
      await server.rows("insert into comment_word (rowid, words) values (7, '1zbehind')")
      await index(server)
      expect(await find(server, 'common', '&limit=200')).toEqual(all)
      expect(await server.rows("select term from comment_vocabulary where term = '1zbehind'")).toEqual([])
      expect(await server.app.deps.store.listUnindexed()).toEqual([])
    },
  )

  test('keeps events until they are indexed', async () => {
    await server.answer(saying('late penguin'))
    const later = server.clock.now + 30 * 86_400_000
    await pruneAll(server.app.deps.store, later, turn)
    expect(await find(server, 'penguin')).toEqual([])
    await index(server)
    expect(await find(server, 'penguin')).toEqual(['late penguin'])
    await pruneAll(server.app.deps.store, later, turn)
    expect(await server.rows('select seq from outbox')).toEqual([])
  })

  test('lists page by page, newest first, each once', async () => {
    const pages: string[][] = []
    let next: string | null = ''
    while (next !== null) {
      const query: string = `limit=13${next === '' ? '' : `&cursor=${next}`}`
      const { body } = await server.call('GET', `/v1/comments?search=common&${query}`)
      pages.push(body.comments.map(({ id }: { id: string }) => id))
      next = body.next
    }
    const ids = pages.flat()
    expect(new Set(ids).size).toBe(60)
    const { body } = await server.call('GET', '/v1/comments?search=common&limit=200')
    expect(ids).toEqual(body.comments.map(({ id }: { id: string }) => id))
    const moments: string[] = body.comments.map(({ answered_at }: { answered_at: string }) => answered_at)
    expect(moments).toEqual(moments.toSorted().reverse())
  })

  test('narrows by band, channel, survey, touchpoint, stage and days', async () => {
    const count = async (query: string) =>
      (await server.call('GET', `/v1/comments?search=common&limit=200&${query}`)).body.comments.length
    expect(await count('band=negative')).toBe(60)
    expect(await count('band=positive')).toBe(0)
    expect(await count('channel=web&survey=account-nps&touchpoint=account&stage=come-back')).toBe(60)
    expect(await count('channel=phone')).toBe(0)
    expect(await count('to=2026-05-03')).toBe(0)
    expect(await count('from=2026-05-04&to=2026-05-04')).toBe(60)
  })
})

test('gives the same comments in the same order on both engines, whatever is asked', {
  timeout: 120_000,
}, async () => {
  const servers = [await openShop('sqlite'), await openShop('postgres')]
  const random = seeded(7)
  const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing
  const words = [
    'late',
    'later',
    'latest',
    'delivery',
    'box',
    'boxes',
    '配送',
    '遅い',
    '配送が遅い',
    'spät',
    'naïve',
    'п’ять',
  ]
  const answers = Array.from({ length: 250 }, () => {
    const why = Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(words)).join(' ')
    const answer = saying(why, { locale: pick(['en', 'de', 'ja', undefined]) })
    return {
      answer: { ...answer, answers: { recommend: Math.floor(random() * 11), why } },
      erased: random() < 0.1,
      waits: random() < 0.3,
    }
  })
  for (const server of servers) {
    for (const { answer, waits } of answers) {
      if (!waits) server.clock.now += 700
      await server.answer(answer)
    }
    await index(server)
    for (const { answer, erased } of answers)
      if (erased) await server.call('POST', '/v1/erasures', { response: answer.id })
  }
  const ask = async ({ call }: TestServer, path: string) => (await call('GET', path)).body
  let found = 0
  for (let number = 0; number < 150; number++) {
    const parts = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => pick(['', '', '-']) + pick([...words, 'lat', 'box', '遅', 'zzz']),
    )
    const search = encodeURIComponent(`${parts.join(' ')}${pick(['', ' '])}`)
    const path = `/v1/comments?search=${search}&limit=${pick([3, 200])}${pick(['', '&band=negative', '&language=de'])}`
    const [one, other] = [
      await ask(servers[0] as TestServer, path),
      await ask(servers[1] as TestServer, path),
    ]
    expect(other, decodeURIComponent(path)).toEqual(one)
    found += one.comments?.length ?? 0
  }
  expect(found).toBeGreaterThan(1000)
  for (const path of ['/v1/terms', '/v1/terms/rising', '/v1/comments?limit=200'])
    expect(await ask(servers[1] as TestServer, path)).toEqual(await ask(servers[0] as TestServer, path))
  for (const server of servers) await server.close()
})
