import { surveyResponse } from '@touchline/shared/contract/delighted/survey-response.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DelightedServer, openDelighted, unix } from './support/delighted.ts'
import { freshId, npsAnswer } from './support/test-server.ts'

let server: DelightedServer
beforeAll(async () => {
  server = await openDelighted({})
})
afterAll(async () => await server.close())

const listed = async (query: string) =>
  (await server.ask('GET', `/survey_responses?${query}`)).body.map(({ id }: { id: string }) => id)

test('keeps a response of a person as one that came by the API, at the date that it was given', async () => {
  const created_at = unix('2025-02-03T04:05:06Z')
  const { status, body } = await server.respond('a@b.example', {
    score: 9,
    comment: 'Fine',
    person_properties: { plan: 'pro' },
    created_at,
  })
  expect(status).toBe(201)
  expect(surveyResponse.parse(body)).toEqual({
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    person: expect.any(String),
    survey_type: 'nps',
    score: 9,
    comment: 'Fine',
    permalink: `http://localhost:80/v1/survey_responses/${body.id}.json`,
    created_at,
    updated_at: null,
    person_properties: { plan: 'pro' },
    notes: [],
    tags: [],
    additional_answers: [],
  })
  expect(await server.rows('select source, answered_at from response')).toEqual([
    { source: 3, answered_at: created_at * 1000 },
  ])
  expect((await server.ask('GET', `/survey_responses/${body.id}.json`)).body).toEqual(body)
})

test('expands the person, however the wish is written', async () => {
  const { body } = await server.respond('expand@b.example', { score: 8 })
  const person = { id: body.person, email: 'expand@b.example', last_responded_at: body.created_at }
  for (const query of [
    'expand=person',
    'expand[]=person',
    'expand%5B%5D=person&expand%5B%5D=notes',
    'expand=notes&expand=person',
  ])
    expect((await server.ask('GET', `/survey_responses/${body.id}?${query}`)).body.person).toMatchObject(
      person,
    )
  const { body: list } = await server.ask(
    'GET',
    '/survey_responses?expand[]=person&person_email=EXPAND@b.example',
  )
  expect(list).toMatchObject([{ person }])
})

test.each([
  [{ score: 11 }, 'score'],
  [{ score: 'ten' }, 'score'],
  [{}, 'score'],
  [{ score: 5, person: 'nobody' }, 'person'],
  [{ score: 5, created_at: -1 }, 'created_at'],
])('refuses a response that cannot be: %o', async (response, field) => {
  const { status, body } = await server.respond('a@b.example', response)
  expect([status, Object.keys(body.errors)]).toEqual([422, [field]])
})

test('takes the score and the person as text, as forms and some clients send them', async () => {
  const { body } = await server.respond('text@b.example', { score: '7' })
  expect(body.score).toBe(7)
})

test('keeps a response whose person nobody knows as anonymous, but none that forgets to say so', async () => {
  const anonymous = await server.ask('POST', '/survey_responses', { person: null, score: 6 })
  expect([anonymous.status, anonymous.body.person]).toEqual([201, null])
  const { status, body } = await server.ask('POST', '/survey_responses', { score: 6 })
  expect([status, Object.keys(body.errors)]).toEqual([422, ['person']])
})

test('changes a response as each client does, and leaves what is not said', async () => {
  const { body } = await server.respond('change@b.example', { score: 2, comment: 'Slow' })
  const { id } = body
  server.clock.now += 5000
  const python = await server.ask('PUT', `/survey_responses/${id}`, {
    ...body,
    person: { id: body.person, email: 'change@b.example' },
    score: 10,
  })
  expect(python).toMatchObject({ status: 200, body: { score: 10, comment: 'Slow', person: body.person } })
  expect(python.body).toMatchObject({ created_at: body.created_at, updated_at: server.clock.now / 1000 })
  const { id: _, ...attributes } = body
  const ruby = await server.ask('PUT', `/survey_responses/${id}`, {
    ...attributes,
    score: 4,
    expand: ['person'],
  })
  expect(ruby.body).toMatchObject({ score: 4, person: { id: body.person } })
  const node = await server.ask('PUT', '/survey_responses', { ...body, score: 6, comment: 'Better' })
  expect(node.body).toMatchObject({ id, score: 6, comment: 'Better' })
  expect((await server.ask('PUT', '/survey_responses', { score: 1 })).body.errors.id).toBeDefined()
  expect((await server.ask('PUT', `/survey_responses/${freshId()}`, { score: 1 })).status).toBe(404)
  expect(await server.rows(`select revision from response where id = '${id}'`)).toEqual([{ revision: 4 }])
})

test('keeps an answer of the widget whole when a script changes its score', async () => {
  const answer = npsAnswer({
    id: freshId(),
    locale: 'de',
    page: 'https://shop.example/x',
    answers: { recommend: 3, why: 'W' },
  })
  await server.answer(answer)
  const { body } = await server.ask('PUT', `/survey_responses/${answer.id}`, { score: 5 })
  expect(body).toMatchObject({ person: null, score: 5, comment: 'W' })
  expect(
    await server.rows(`select locale, page, customer_id from response where id = '${answer.id}'`),
  ).toEqual([{ locale: 'de', page: 'https://shop.example/x', customer_id: null }])
})

test('keeps a history that is sent twice once, and finds it by the ids of Delighted', async () => {
  const old = { id: '5435', score: 1, created_at: unix('2024-01-01T00:00:00Z') }
  const [first, second] = [
    await server.respond('old@b.example', old),
    await server.respond('old@b.example', old),
  ]
  expect(second.body).toEqual(first.body)
  expect((await server.ask('GET', '/survey_responses/5435.json')).body.id).toBe(first.body.id)
  const other = await server.respond('old@b.example', { ...old, score: 3 })
  expect([other.status, other.body.status]).toEqual([409, 409])
  expect(await listed('person_email=old@b.example')).toEqual([first.body.id])
})

test('lists in pages, spans and orders, by what was given and by what was changed', async () => {
  server.clock.now += 86_400_000
  const start = server.clock.now / 1000
  const ids: string[] = []
  for (const score of [1, 2, 3, 4, 5]) {
    ids.push((await server.respond(`order${score}@b.example`, { score })).body.id)
    server.clock.now += 1000
  }
  const [first, second, third, fourth, fifth] = ids as [string, string, string, string, string]
  await server.ask('PUT', `/survey_responses/${second}`, { score: 7 })
  const since = `since=${start}`
  expect(await listed(`${since}&per_page=2`)).toEqual([first, second])
  expect(await listed(`${since}&per_page=2&page=3`)).toEqual([fifth])
  expect(await listed(`${since}&per_page=2&page=4`)).toEqual([])
  expect(await listed(`${since}&order=desc&per_page=2`)).toEqual([fifth, fourth])
  expect(await listed(`since=${start + 1}&until=${start + 2}`)).toEqual([second, third])
  expect(await listed(`updated_since=${start}&order=asc:updated_at`)).toEqual([
    first,
    third,
    fourth,
    fifth,
    second,
  ])
  expect(await listed(`updated_since=${start + 4}&order=desc:updated_at`)).toEqual([second, fifth])
  expect(await listed(`${since}&updated_until=${start}`)).toEqual([first])
  const { body } = await server.ask('GET', `/survey_responses/${third}`)
  expect(await listed(`${since}&person_id=${body.person}`)).toEqual([third])
  expect(await listed('person_email=nobody%40b.example')).toEqual([])
  const far = await server.ask('GET', '/survey_responses?per_page=100&page=1002')
  expect([far.status, Object.keys(far.body.errors)]).toEqual([422, ['page']])
})

test('tells what the team has noted on a response, and lists what a saved filter holds', async () => {
  const { body } = await server.respond('noted@b.example', { score: 1, comment: 'Broken' })
  await server.respond('other@b.example', { score: 1 })
  await server.call('PATCH', `/v1/responses/${body.id}`, { tags: ['refund', 'angry'] })
  await server.call('POST', `/v1/responses/${body.id}/notes`, { text: 'Called', author: 'bo@b.example' })
  await server.call('POST', `/v1/responses/${body.id}/notes`, { text: 'Again', author: 'Bo' })
  const query = { tag: ['refund'], band: ['negative'] }
  await server.call('POST', '/v1/filters', { key: 'refunds', name: 'Refunds', query })
  const { body: list } = await server.ask('GET', '/survey_responses?trend=refunds')
  const created_at = server.clock.now / 1000
  expect(list).toMatchObject([
    {
      id: body.id,
      tags: ['angry', 'refund'],
      notes: [
        { id: '1', text: 'Called', user_email: 'bo@b.example', created_at },
        { id: '2', text: 'Again', user_email: null, author: 'Bo', created_at },
      ],
    },
  ])
  expect(surveyResponse.safeParse(list[0]).success).toBe(true)
  expect((await server.ask('GET', '/metrics?trend=refunds')).body).toMatchObject({
    nps: -100,
    response_count: 1,
  })
})

test('refuses to search so many responses for changes that it would take long', async () => {
  const large = await openDelighted({})
  const { id } = (await large.app.deps.directories.get('shop')).site
  const [day, counts] = [Math.floor(large.clock.now / 86_400_000) - 400, '0, 0, 0, 0, 200000']
  await large.rows(`insert into tally values (${id}, 1, 1, 1, 0, ${day}, 0, ${counts}${', 0'.repeat(10)})`)
  const search = async (query: string) => (await large.ask('GET', `/survey_responses?${query}`)).status
  expect(await search('order=asc:updated_at')).toBe(200)
  await large.respond('one@b.example', { score: 1 })
  expect(await search('order=asc:updated_at')).toBe(422)
  expect(await search('updated_since=0')).toBe(422)
  expect(await search('order=desc')).toBe(200)
  expect(await search(`updated_since=0&since=${large.clock.now / 1000 - 86_400}`)).toBe(200)
  await large.close()
})

test('shows neither what is doubted nor what belongs to another survey', async () => {
  const doubted = npsAnswer({ id: freshId(), trap: 'bait' })
  await server.answer(doubted)
  expect((await server.ask('GET', `/survey_responses/${doubted.id}`)).status).toBe(404)
})

test('tells the answers to further questions by their types', async () => {
  const options = [
    { id: 'price', text: { de: 'Preis', en: 'Price' } },
    { id: 'speed', text: 'Speed' },
  ]
  const definition = {
    kind: 'transactional',
    touchpoint: 'account',
    questions: [
      { id: 'easy', type: 'rating', metric: 'ces', text: 'How easy?' },
      { id: 'why', type: 'comment', text: 'Why?' },
      { id: 'happy', type: 'rating', metric: 'csat', text: { en: 'Happy?', de: 'Froh?' } },
      { id: 'one', type: 'choice', text: 'One?', options },
      { id: 'many', type: 'choice', text: 'Many?', options, multiple: true },
      { id: 'more', type: 'comment', text: 'More?' },
    ],
  }
  await server.call('POST', '/v1/surveys', { key: 'effort', name: 'E', status: 'live', definition })
  const answers = { easy: 6, why: 'Y', happy: 4, one: 'price', many: ['speed', 'price'], more: 'M' }
  const answer = { ...npsAnswer({ id: freshId() }), survey: 'effort', answers }
  await server.answer(answer)
  const { body } = await server.ask('GET', `/survey_responses/${answer.id}?survey=effort`)
  expect(body).toMatchObject({ survey_type: 'ces', score: 6, comment: 'Y' })
  const none = { free_response: null, scale: null, select_one: null, select_many: null }
  const [price, speed] = [
    { id: 'price', text: 'Price' },
    { id: 'speed', text: 'Speed' },
  ]
  expect(
    body.additional_answers.map(({ question, value }: Record<string, object>) => [question, value]),
  ).toEqual([
    [
      { id: 'happy', type: 'scale', text: 'Happy?' },
      { ...none, scale: 4 },
    ],
    [
      { id: 'one', type: 'select_one', text: 'One?' },
      { ...none, select_one: price },
    ],
    [
      { id: 'many', type: 'select_many', text: 'Many?' },
      { ...none, select_many: [speed, price] },
    ],
    [
      { id: 'more', type: 'free_response', text: 'More?' },
      { ...none, free_response: 'M' },
    ],
  ])
})

test('finds the survey by what is named, by the key, or because there is only one that can be meant', async () => {
  const { body: key } = await server.call('POST', '/v1/keys', {
    name: 'CES',
    scope: 'write',
    survey: 'effort',
  })
  expect(key.survey).toBe('effort')
  const with_ = async (url: string, secret: string) =>
    (await server.app.inject({ url, headers: { authorization: `Bearer ${secret}` } })).json()
  expect(await with_('/v1/metrics', key.secret_key)).toMatchObject({ ces: 100, response_count: 1 })
  expect(await with_('/v1/metrics', server.key)).toHaveProperty('nps')
  expect(await with_('/v1/metrics?survey=effort', server.key)).toHaveProperty('ces')
  expect(await with_('/v1/metrics?survey=none', server.key)).toMatchObject({
    status: 422,
    errors: { survey: [expect.stringContaining('none')] },
  })
  const definition = {
    kind: 'relationship',
    touchpoint: 'account',
    questions: [{ id: 'r', type: 'rating', metric: 'nps', text: 'R' }],
  }
  await server.call('POST', '/v1/surveys', { key: 'second', name: 'S', status: 'live', definition })
  const { status, errors } = await with_('/v1/metrics', server.key)
  expect([status, errors.survey[0]]).toEqual([
    422,
    expect.stringMatching(/account-nps, effort, second.*?survey=KEY/),
  ])
  const unknown = await server.call('POST', '/v1/keys', { name: 'X', survey: 'none' })
  expect([unknown.status, unknown.body.errors[0].field]).toEqual([404, 'survey'])
})
