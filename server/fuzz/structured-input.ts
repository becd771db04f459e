import fc from 'fast-check'
import { type Fields, pathOf, queryOf } from './address.ts'
import type { AppRoute, JsonSchema } from './app-routes.ts'
import { type Asker, askers } from './askers.ts'
import { historyFile } from './furnish.ts'
import { spoiling, spoiltJson } from './spoilt-json.ts'
import { strangeHeaders, strangePairs, strangePart } from './strange-parts.ts'
import { validValue } from './valid-value.ts'

/** One request in words, as it is printed when it fails. No secret is in it. */
export interface StructuredInput {
  kind: 'structured'
  /** The method and the template of the route. */
  route: string
  as: Asker
  url: string
  headers: Record<string, string>
  body?: string
  /** How the body becomes bytes; anything but utf8 makes some that cannot be read. */
  encoding: 'utf8' | 'latin1' | 'utf16le'
}

/** Those that reach furthest come most often. */
const asker = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Asker>('shop.admin', 'all.admin', 'other.admin', 'shop.person') },
  { weight: 1, arbitrary: fc.constantFrom(...askers) },
)
const seldom = <Value>(what: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: what })

/** Valid requests of this route, and as many again that are spoilt in one way or another. */
export function structuredInput({ method, url, accepts }: AppRoute): fc.Arbitrary<StructuredInput> {
  return fc
    .record({
      as: asker,
      isAtHome: fc.oneof(
        { weight: 6, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(false) },
      ),
      params: accepts.params ? validValue(accepts.params) : fc.constant({}),
      query: accepts.querystring ? validValue(accepts.querystring) : fc.constant({}),
      strangePairs,
      strangeUrl: seldom(strangePart),
      headers: fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: strangeHeaders }),
      body: bodyFor(`${method} ${url}`, accepts.body),
      encoding: fc.oneof(
        { weight: 30, arbitrary: fc.constant('utf8' as const) },
        { weight: 1, arbitrary: fc.constantFrom('latin1' as const, 'utf16le' as const) },
      ),
    })
    .map(({ as, isAtHome, params, query, strangePairs, strangeUrl, headers, body, encoding }) => ({
      kind: 'structured',
      route: `${method} ${url}`,
      as,
      url:
        pathOf(url, isAtHome ? atHome(as, params as Fields) : (params as Fields), strangeUrl) +
        queryOf(
          isAtHome && accepts.querystring ? atHome(as, query as Fields) : (query as Fields),
          strangePairs,
        ),
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body }),
      encoding,
    }))
}

/** Files that are imported. */
const file = fc.constantFrom(
  historyFile,
  'score;date;comment;email\n9;1.4.2026;"Two\nlines";ada@example.org\n12;2.4.2026;;\n',
  '{"score":9,"date":"2026-04-01","person":{"id":"ada"}}',
  '[{"score":3,"date":1775000000},{"score":"x"},{}]',
  '_row,_reason,score,date\n2,Why,8,2026-04-03\n',
)
const isFile = (route: string) => /^POST \/v1\/imports(\/:import\/content)?$/.test(route)

function bodyFor(route: string, schema: JsonSchema | undefined): fc.Arbitrary<string | undefined> {
  if (isFile(route)) return fc.oneof({ weight: 9, arbitrary: file }, { weight: 1, arbitrary: fc.string() })
  return schema ? bodyOf(schema) : seldom(fc.constantFrom('', '{}', 'null'))
}

/** Mostly none. */
const spoilings = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(spoiling, { minLength: 1, maxLength: 3 }) },
)
const bodyOf = (schema: JsonSchema): fc.Arbitrary<string> =>
  fc.tuple(validValue(schema), spoilings).map(([value, some]) => spoiltJson(value, some))

/** The same request about the asker's own site; those who open all of them name one. */
function atHome(as: Asker, fields: Fields): Fields {
  const [owner] = as.split('.')
  if (owner === 'all') return { site: 'shop', ...fields }
  return owner === 'shop' || owner === 'other' ? { ...fields, site: owner } : fields
}
