import { newSite } from '@touchline/shared/contract/site.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSite } from '../src/domain/manage-sites.ts'
import { carryOut, importText, upload, work } from './support/importing.ts'
import {
  addNpsSurvey,
  freshId,
  npsAnswer,
  npsDefinition,
  openTestServer,
  type TestServer,
} from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const kept = async () =>
  (
    await server.rows<{
      answers: string
      answered_at: number
      customer_id: string | null
      locale: string | null
    }>('select answers, answered_at, customer_id, locale from response order by answered_at, customer_id')
  ).map(({ answers, answered_at, ...row }) => ({
    ...row,
    answers: JSON.parse(answers),
    at: new Date(answered_at).toISOString(),
  }))

test('reads what the API of Delighted gives', async () => {
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['country'] })
  const one = {
    ...{
      id: '1',
      person: { id: '10', email: 'a@b.example', name: 'A', phone_number: '+4917096' },
      survey_type: 'nps',
      score: 9,
    },
    ...{ comment: 'Fine', permalink: 'https://x.example/1', created_at: 1713418460, updated_at: null },
    ...{
      person_properties: { country: 'USA', 'Delighted Source': 'Email' },
      notes: [],
      tags: ['big, one', 'b'],
      additional_answers: [],
    },
  }
  const run = await importText(
    server,
    JSON.stringify([one, { ...one, id: '2', person: '11', comment: null, score: 3 }]),
  )
  expect([run.guess?.preset, run.rows]).toEqual(['delighted', { read: 2, kept: 2, known: 0, refused: 0 }])
  expect(await kept()).toEqual([
    {
      customer_id: '10',
      locale: null,
      answers: { recommend: 9, why: 'Fine' },
      at: '2024-04-18T05:34:20.000Z',
    },
    { customer_id: '11', locale: null, answers: { recommend: 3 }, at: '2024-04-18T05:34:20.000Z' },
  ])
  expect(await server.rows("select traits from customer where id = '10'")).toEqual([
    { traits: JSON.stringify({ country: 'USA', 'Delighted Source': 'Email', name: 'A' }) },
  ])
  expect(await server.rows('select distinct attributes from response')).toEqual([
    { attributes: JSON.stringify({ country: 'USA' }) },
  ])
  expect(run.notices).toContainEqual(expect.stringContaining('"person.phone_number" is left out'))
  expect(run.notices_because).toContainEqual({
    code: 'phone_numbers',
    values: { column: 'person.phone_number' },
  })
})

test('reads the two header rows of SurveyMonkey', async () => {
  const file = [
    'Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,How likely is it that you would recommend us?,What could we do better?,What did you buy?,',
    ',,,,,,,,Open-Ended Response,Shoes,Hats',
    '1001,5,07/20/2015 10:00:00 AM,07/20/2015 10:05:12 PM,1.2.3.4,a@b.example,Ada,10 - Extremely likely,More of it all and sooner if it can be done at all,Shoes,',
  ].join('\r\n')
  const run = await importText(server, file)
  expect([run.guess?.preset, run.rows]).toEqual(['surveymonkey', { read: 1, kept: 1, known: 0, refused: 0 }])
  expect(run.guess?.columns.map(({ column }) => column).slice(-4)).toEqual([
    'How likely is it that you would recommend us?',
    'What could we do better?',
    'What did you buy?: Shoes',
    'What did you buy?: Hats',
  ])
  expect(await kept()).toMatchObject([
    {
      customer_id: 'a@b.example',
      answers: { recommend: 10, why: 'More of it all and sooner if it can be done at all' },
      at: '2015-07-20T20:05:12.000Z',
    },
  ])
})

test('reads the three header rows of Qualtrics', async () => {
  const file = [
    'StartDate,EndDate,Status,IPAddress,Progress,RecordedDate,ResponseId,UserLanguage,NPS_score,Comment',
    'Start Date,End Date,Response Type,IP Address,Progress,Recorded Date,Response ID,User Language,How likely?,"Why, please?"',
    '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}",{},{},{},{},{},{},{},{}',
    '2020-01-02 03:04:05,2020-01-02 03:05:05,0,1.2.3.4,100,2020-01-02 03:05:06,R_1,DE,8,Ganz gut',
  ].join('\n')
  const run = await importText(server, file)
  expect([run.guess?.preset, run.rows]).toEqual(['qualtrics', { read: 1, kept: 1, known: 0, refused: 0 }])
  expect(await kept()).toEqual([
    {
      customer_id: null,
      locale: 'DE',
      answers: { recommend: 8, why: 'Ganz gut' },
      at: '2020-01-02T02:05:06.000Z',
    },
  ])
})

test('joins the fields of a submission of Formbricks, also where others stand between them', async () => {
  const line = (submission_id: string, field_id: string, more: object) =>
    JSON.stringify({
      submission_id,
      collected_at: '2020-01-02T03:04:05Z',
      field_id,
      field_type: 'nps',
      language: 'de',
      user_id: 'u1',
      ...more,
    })
  const file = [
    line('s1', 'score', { value_number: 9 }),
    line('s2', 'score', { value_number: 2 }),
    line('s1', 'comment', { value_text: 'Good' }),
  ].join('\n')
  const run = await importText(server, file)
  expect([run.guess?.preset, run.rows]).toEqual(['formbricks', { read: 2, kept: 2, known: 0, refused: 0 }])
  const answers = (await kept()).map(one => JSON.stringify(one.answers)).sort()
  expect(answers).toEqual(['{"recommend":2}', '{"recommend":9,"why":"Good"}'])
  expect((await kept())[0]).toMatchObject({ customer_id: 'u1', locale: 'de' })
})

test.each(['csv', 'ndjson'])('brings an export as %s back as it was', async format => {
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan'] })
  const ids = [freshId(), freshId(), freshId()]
  const customer = { id: ' =4711 ', email: 'a@b.example', traits: { plan: '-gold', name: '+Ada' } }
  await server.answer(
    npsAnswer({
      id: ids[0] as string,
      answers: { recommend: 3, why: ' =1+1;\n"so"\t,' },
      customer,
      locale: 'de',
      page: 'https://x.example/a',
      channel: 'kiosk',
    }),
  )
  server.clock.now += 1234
  await server.answer(npsAnswer({ id: ids[1] as string, answers: { recommend: 10 } }))
  await server.answer(npsAnswer({ id: ids[2] as string, answers: { recommend: 8, why: "'=x" } }))
  await server.call('PATCH', `/v1/responses/${ids[0]}`, { tags: ['one', '=two'] })
  await server.call('POST', `/v1/responses/${ids[0]}/notes`, { text: 'Called, =twice', author: 'Bo' })
  server.clock.now += 86_400_000
  const exported = await server.app.inject({
    url: `/v1/responses.${format}`,
    headers: { authorization: `Bearer ${server.key}` },
  })
  // The same things at another site.
  const { deps } = server.app
  const { secret_key } = await createSite(
    deps,
    newSite.parse({ key: 'copy', name: 'Copy', time_zone: 'Asia/Tokyo', dimensions: ['plan'] }),
  )
  const copy = async (method: 'POST' | 'GET', url: string, payload?: object | string) =>
    await server.app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${secret_key}` },
      ...(payload !== undefined && { payload }),
    })
  await copy('POST', '/v1/touchpoints', {
    key: 'account',
    name: 'Account',
    stage: 'come-back',
    metric: 'nps',
  })
  await copy('POST', '/v1/surveys', { key: 'account-nps', name: 'NPS', definition: npsDefinition })
  const sent = await copy('POST', '/v1/imports', exported.body)
  expect(sent.statusCode, sent.body).toBe(201)
  const { id } = sent.json()
  await copy('POST', `/v1/imports/${id}/start`, { survey: 'account-nps' })
  await work(server)
  expect((await copy('GET', `/v1/imports/${id}`)).json()).toMatchObject({
    state: 'done',
    rows: { kept: 3, refused: 0 },
    notices: [],
  })
  const all = async (siteId: number) => [
    await server.rows(
      `select id, state, channel, source, answers, commented, locale, page, customer_id, attributes, answered_at, received_at from response where site_id = ${siteId} order by id`,
    ),
    await server.rows(`select response_id, tag from response_tag where site_id = ${siteId} order by tag`),
    await server.rows(
      `select response_id, id, words, author, created_at from response_note where site_id = ${siteId}`,
    ),
  ]
  const [shop, other] = [
    (await deps.directories.get('shop')).site.id,
    (await deps.directories.get('copy')).site.id,
  ]
  expect(await all(other)).toEqual(await all(shop))
  // At home everything is known.
  const again = await carryOut(server, (await upload(server, exported.body)).id, { survey: 'account-nps' })
  expect(again.rows).toEqual({ read: 3, kept: 0, known: 3, refused: 0 })
})
