import fc from 'fast-check'
import type { JsonSchema } from './app-routes.ts'
import { publicKey, tokenOf } from './customer-token.ts'
import { historyFile } from './furnish.ts'
import { knownPassword, people, tokens, unsubscribeLinks } from './furnish-people.ts'

const oneOf = (...values: unknown[]) => fc.constantFrom(...values)
const made = Array.from({ length: 10 }, (_, n) => `made-${n}`)
/** Mostly one of those that are there from the beginning. */
const standing = (...keys: string[]) =>
  fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...keys) },
    { weight: 1, arbitrary: fc.constantFrom(...made) },
  )
const ids = Array.from({ length: 40 }, (_, n) => `00000000-0000-4000-8000-0000000000${10 + n}`)

/** Of the answers that are there from the beginning. */
const furnished = ['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000001']

/** Fitting answers to the questions of the stage; the headline alone fits every survey there. */
const answers = fc.oneof(
  fc.record({ recommend: fc.nat(10) }),
  fc.record(
    {
      recommend: fc.nat(10),
      faces: fc.integer({ min: 1, max: 3 }),
      effort: fc.integer({ min: 1, max: 7 }),
      which: oneOf('one', 'two'),
      several: fc.subarray(['one', 'two', 'six']),
      why: fc.string({ unit: 'grapheme', maxLength: 200 }),
      mail: oneOf('yes', 'ada@example.org'),
    },
    { requiredKeys: ['recommend'] },
  ),
)

const moment = fc
  .date({ min: new Date('2026-03-01'), max: new Date('2026-09-01'), noInvalidDate: true })
  .map(date => date.toISOString())
const day = moment.map(text => text.slice(0, 10))

/** A customer as pages name them, with the trait by which the stage counts, and sometimes with a proof. */
const customer = fc.record(
  {
    id: oneOf('4711', 'ada', '\ud800', ''),
    email: fc.emailAddress(),
    token: oneOf(
      'a.b.c',
      ...[{ alg: 'EdDSA' }, { alg: 'none' }, { alg: 'HS256', kid: '__proto__' }].map(tokenOf),
    ),
    traits: fc.record(
      {
        plan: fc.oneof(oneOf('gold', '\ud83d', '', true, null, 7, '😀'.repeat(60)), fc.string()),
        other: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id'] },
)

/** Becomes the name of one of the newest things of its kind. */
const somethingMade = fc.nat(3).map(n => `{made-${n}}`)

/** Values that lead on, by the name of their field: what is there, and what was made on the way. */
const byName: Record<string, fc.Arbitrary<unknown>> = {
  site: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('shop', 'shop', 'other') },
    { weight: 1, arbitrary: fc.constantFrom(...made) },
  ),
  survey: standing('every-kind', 'account-nps'),
  touchpoint: standing('account', 'checkout'),
  key: oneOf(...made),
  version: fc.oneof({ weight: 15, arbitrary: oneOf(1) }, { weight: 1, arbitrary: oneOf(2, 3) }),
  stage: oneOf('buy', 'come-back'),
  stages: fc.subarray(['use', 'get-help', 'come-back']).map(some => ['buy', ...some]),
  time_zone: oneOf('UTC', 'Europe/Berlin', 'Asia/Kathmandu', '+05:30', 'Africa/Monrovia', 'europe/berlin'),
  prefix: somethingMade,
  alert: oneOf(1, 1, 2),
  import: oneOf(1, 1, 2, 2, 3),
  mapping: oneOf({}, { date_format: 'iso' }),
  mapping_name: oneOf(...made.slice(0, 2)),
  date_format: oneOf('iso'),
  offset: oneOf(historyFile.length),
  file: fc
    .tuple(standing('every-kind', 'account-nps'), oneOf('de', 'en-US', 'pt_BR', 'fa-IR-u-nu-latn', ''))
    .map(([survey, tag]) => `${survey}.1.${tag}.build.js`),
  id: fc.oneof(oneOf(...ids), fc.uuid()),
  person: oneOf('4711', '4711', 'ada', 'email:ada@example.org'),
  email: oneOf('ada@example.org', 'Bo@example.org', 'person-1@example.org'),
  score: oneOf(0, 5, '7', 10),
  trend: oneOf('unhappy'),
  since: oneOf('0', '1700000000'),
  until: oneOf('4000000000'),
  person_id: oneOf('4711'),
  delay: oneOf(0, 60, '86400'),
  per_page: oneOf('1', '20', '100'),
  ids: fc.subarray(ids, { minLength: 1 }),
  response: standing(...ids.slice(0, 2), ...furnished),
  account: standing(...people),
  invitation: somethingMade,
  token: oneOf(...tokens),
  link: oneOf(...unsubscribeLinks),
  password: oneOf(knownPassword),
  old: oneOf(knownPassword),
  note: oneOf(1, 1, 2),
  query: oneOf({ band: ['negative'], rating_max: 5 }, { commented: 'yes' }, {}),
  change: oneOf({ add_tags: ['vip'] }, { handled_by: 'Bo' }, { tags: [] }),
  where: oneOf({ state: 'quarantined' }, { tag: ['vip', 'refund'], handled: 'no' }, {}),
  filter: standing('unhappy'),
  tag: oneOf('vip', 'refund'),
  dimension: oneOf('plan:gold', 'locale:de'),
  handled_by: oneOf('Bo', 'Ada'),
  cursor: oneOf(`9999999999999.${ids[0]}`, '0.x'),
  trap: oneOf('', '', '', 'spam'),
  origins: oneOf(['*'], ['https://example.org', 'https://*.example.org:8080', 'null']),
  dimensions: oneOf(['locale', 'plan'], []),
  customer,
  public_key: oneOf(publicKey),
  answers,
  page: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  created_at: moment,
  sent_at: moment,
  from: fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: oneOf('2016-05-10', '1970-01-01') }),
  to: day,
  rating_min: oneOf(0, 3),
  rating_max: oneOf(8, 10),
  updated_from: oneOf('2026-03-01', '0'),
  updated_to: oneOf('2026-12-31'),
  theme: somethingMade,
  search: oneOf('late', 'lat', '-late box', '"late* OR', '配送', 'a', 'a'),
  words: oneOf({ en: ['late', 'deliver*'] }, { und: ['UPS'], ja: ['配送'] }, { en: ['*'] }),
  question: oneOf('recommend', 'faces', 'effort'),
  font: oneOf('Inter', 'Inter,  Georgia, serif', '"Ä b", serif'),
  logo: oneOf('/logo.svg', '/a/b.c~d-e%20f'),
  accent: oneOf('#0a7d62', '#ffffff'),
  quiet: oneOf(null),
  url: oneOf(
    'https://hooks.example.org/services/a/b',
    'https://chat.example.org/hooks/c',
    'https://example.org/review?a=b',
    'http://user:pw@[::1]:80/',
    'http://127.1/',
    'https://a.local',
  ),
  webhook: somethingMade,
  delivery: somethingMade,
  recipient: somethingMade,
  rule: somethingMade,
  tell: oneOf([]),
  tell_owner: oneOf(true),
  escalation: oneOf(null),
  touchpoints: oneOf([]),
  themes: oneOf([]),
  attributes: oneOf([]),
  bands: oneOf([]),
}

const lists = ['ids', 'stages', 'origins', 'dimensions']
const isUuid = ({ pattern = '' }: JsonSchema) => pattern.includes('-[0-9a-f]{12}')

/** Some of what is known under this name, where the schema can mean it. */
export function knownValue(name: string, schema: JsonSchema): fc.Arbitrary<unknown> | undefined {
  if (!Object.hasOwn(byName, name) || schema.enum) return undefined
  if (name === 'id' && schema.maxLength === 44) return somethingMade
  if (name === 'id' && schema.anyOf) return standing('4711', ...furnished)
  if (name === 'id' && !isUuid(schema)) return undefined
  if (name === 'page' && schema.pattern) return oneOf('1', '2')
  if (name === 'created_at' && schema.anyOf) return undefined
  if (name === 'cursor' && schema.pattern) return oneOf('0', '1819238400000000')
  if (lists.includes(name) && schema.type !== 'array') return undefined
  if (name === 'answers' && schema.type !== 'object') return undefined
  if (name === 'cursor' && schema.type !== 'string') return undefined
  if (name === 'cursor' && schema.pattern) return oneOf(`t.9999999999999.${ids[0]}`)
  if (name === 'customer' && schema.type === 'string') return oneOf('4711', 'ada')
  if (name === 'password' && schema.type === 'object') return undefined
  if (name === 'font' && schema.type === 'object') return undefined
  return byName[name]
}
