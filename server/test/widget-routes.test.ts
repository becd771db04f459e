import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterAll(async () => await server.close())

const get = async (url: string, headers = {}) => await server.app.inject({ url, headers })
/** What the module exports by default: an object written down. */
const moduleOf = (source: string) => new Function(source.replace('export default', 'return'))()
const surveyFile = async (tag: string) => {
  const reply = await get(`/w/shop/account-nps.1.${tag}.b.js`)
  expect(reply.statusCode).toBe(200)
  return moduleOf(reply.body)
}

test("bakes the site's live surveys into its loader, cached for a minute", async () => {
  const reply = await get('/w/shop.js')
  expect(reply.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=60',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
  expect(reply.body).toContain('key:"account-nps",version:1')
  expect(reply.body).not.toContain('__TOUCHLINE_CONFIG__')
  const again = await get('/w/shop.js', { 'if-none-match': reply.headers.etag })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('serves the stage-2 module for ever', async () => {
  const { modules } = server.app.deps.widget
  expect(modules.size).toBe(5)
  for (const path of modules.keys()) {
    const reply = await get(`/w/${path}`)
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['cache-control']).toContain('immutable')
  }
})

test.each([
  ['de', 'de', 'Wie wahrscheinlich?'],
  ['de-AT', 'de', 'Wie wahrscheinlich?'],
  ['ja', 'en', 'How likely?'],
  ['xx', 'en', 'How likely?'],
  ['de_DE', 'de', 'Wie wahrscheinlich?'],
  ['de-DE-u-co-phonebk', 'de', 'Wie wahrscheinlich?'],
  ['1', 'en', 'How likely?'],
  ['', 'en', 'How likely?'],
  ['-', 'en', 'How likely?'],
  ['%22%3E', 'en', 'How likely?'],
])('gives a survey in %s with every word in one file', async (tag, locale, text) => {
  const file = await surveyFile(tag)
  expect(file).toMatchObject({ key: 'account-nps', version: 1, locale, dir: 'ltr' })
  expect(file.questions[0]).toMatchObject({ id: 'recommend', metric: 'nps', text })
  expect(file.questions[0].low).not.toBe('')
  expect(file.questions[1]).toMatchObject({
    id: 'why',
    type: 'comment',
    text: 'Why?',
    by_band: { negative: 'What went wrong?' },
  })
})

test('addresses people as the survey says', async () => {
  const { body } = await server.call('GET', '/v1/surveys/account-nps')
  const definition = { ...body.definition, address: 'familiar' }
  expect((await server.call('PATCH', '/v1/surveys/account-nps', { definition })).body.version).toBe(2)
  const words = async (version: number) => {
    const reply = await get(`/w/shop/account-nps.${version}.de.b.js`)
    return moduleOf(reply.body).words
  }
  expect((await words(1)).linked).toContain('Ihr')
  expect((await words(2)).linked).toMatch(/[Dd]ein/)
})

test('writes Persian from right to left', async () => {
  expect(await surveyFile('fa')).toMatchObject({ locale: 'fa', dir: 'rtl', numerals: '۰۱۲۳۴۵۶۷۸۹' })
  expect(await surveyFile('de')).not.toHaveProperty('numerals')
})

test.each(['/w/nowhere.js', '/w/shop/account-nps.9.en.b.js', '/w/shop/nothing.1.en.b.js'])(
  'refuses %s',
  async url => {
    expect((await get(url)).statusCode).toBe(404)
  },
)

test.each([
  ['br', 'br'],
  ['gzip, deflate, br;q=0.5', 'br'],
  ['gzip, br;q=0', 'gzip'],
  ['identity', undefined],
])('sends scripts compressed to a browser that takes %s', async (offer, coding) => {
  const plain = await get('/w/shop.js', { 'accept-encoding': 'identity' })
  const reply = await get('/w/shop.js', { 'accept-encoding': offer })
  expect(reply.headers['content-encoding']).toBe(coding)
  expect(reply.headers.vary).toContain('accept-encoding')
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[coding ?? '']
  expect(unpack ? unpack(reply.rawPayload).toString() : reply.body).toBe(plain.body)
})

test('takes a paused survey out of the loader', async () => {
  await server.call('PATCH', '/v1/surveys/account-nps', { status: 'paused' })
  expect((await get('/w/shop.js')).body).not.toContain('account-nps')
})
