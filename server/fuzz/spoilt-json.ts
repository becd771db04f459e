import fc from 'fast-check'

/** How one place of a JSON text is spoilt: `text` stands in its stead, with `{it}` for what stood there, `{key}` for its name. */
export interface Spoiling {
  /** Which place: counted through all of them, and around. */
  at: number
  text: string
}

const wrongValues = [
  ...['null', 'true', '0', '-1', '1.5', '-0', '""', '[]', '{}', '"x"', '[{it}]', '{"a":{it}}', '"{it}"'],
  ...[
    '1e999',
    '-1e999',
    '1e308',
    '9007199254740993',
    '1e-400',
    '123456789012345678901234567890',
    '2147483648',
  ],
]
const strangeKeys = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', '\\u0000', '\\ud800'],
  ...['\\u005f_proto__', 'a.b', '$where', 'extra', 'x'.repeat(3000)],
].map(key => `{it},"${key}":{"prototype":{"admin":true},"a":1}`)
const strangeWords = [
  ...['\\u0000', 'a\\u0000b', '\\ud800', '\\udfff\\ud800', '\\u202e', '\\ufeff', '\\u001b[31m', '%00', '%s'],
  ...["' or 1=1 --", '</script>', '../../etc/passwd', '__proto__', 'constructor', '🏳️‍🌈', 'İ', 'ß'],
  ...['0000-01-01T00:00:00+23:59', '9999-12-31T23:59:59Z', '0000-02-29', '+275760-09-13', '1969-12-31'],
].map(word => `"${word}"`)
const broken = [
  '',
  '{',
  '{it},',
  'nul',
  'NaN',
  'undefined',
  "'a'",
  '"\n"',
  '"\\x"',
  '{it}{it}',
  '/**/{it}',
  '\ufeff{it}',
]

const depths = fc.constantFrom(10, 100, 1000, 10_000)
const nested = fc.oneof(
  depths.map(depth => `${'['.repeat(depth)}{it}${']'.repeat(depth)}`),
  depths.map(depth => `${'{"a":'.repeat(depth)}{it}${'}'.repeat(depth)}`),
  depths.map(depth => '['.repeat(depth)),
)
const long = fc.constantFrom(300, 3000, 30_000, 300_000).chain(length =>
  fc.oneof(
    fc.constantFrom('x', 'é', '😀', '\\u0001').map(unit => `"${unit.repeat(length / 3)}"`),
    fc.constant(`[${'1,'.repeat(length / 6)}1]`),
    fc.constant(`{${Array.from({ length: length / 10 }, (_, n) => `"k${n}":1`).join()}}`),
  ),
)
/** Short parts many times and then one that does not fit: what makes a careless pattern try without end. */
const stuttering = fc
  .tuple(
    fc.constantFrom('', 'a', '/', '#', 'https://'),
    fc.string({
      unit: fc.constantFrom(' ', ',', '@', 'a', '-', '/', '*', '.', '0', 'ä', "'"),
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom(10, 40, 180, 9900),
    fc.constantFrom('!', ' ', '', '\\n'),
  )
  .map(([start, unit, times, end]) => `"${start}${unit.repeat(Math.ceil(times / unit.length))}${end}"`)

/** What spoils a text, from the ordinary mistake to the hostile. */
export const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  at: fc.nat(60),
  text: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...wrongValues) },
    { weight: 3, arbitrary: fc.constantFrom(...strangeKeys, '{it},{key}:{it}', '{it},{key}:null') },
    { weight: 4, arbitrary: fc.constantFrom(...strangeWords) },
    { weight: 2, arbitrary: fc.constantFrom(...broken) },
    { weight: 1, arbitrary: nested },
    { weight: 1, arbitrary: long },
    { weight: 4, arbitrary: stuttering },
    { weight: 3, arbitrary: fc.jsonValue().map(value => JSON.stringify(value)) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary' }).map(value => JSON.stringify(value)) },
  ),
})

/** The value as JSON text, spoilt in so many places. */
export function spoiltJson(value: unknown, spoilings: readonly Spoiling[]): string {
  let count = 0
  const wanted = new Map(spoilings.map(({ at, text }) => [at % countPlaces(value), text]))
  const write = (inner: unknown, key: string): string => {
    const place = count++
    const text = wanted.get(place)
    const it = writeInner(inner, write)
    return text === undefined ? it : text.replaceAll('{it}', () => it).replaceAll('{key}', () => key)
  }
  return write(value, '"whole"')
}

function writeInner(value: unknown, write: (inner: unknown, key: string) => string): string {
  if (Array.isArray(value)) return `[${value.map((inner, index) => write(inner, `"${index}"`)).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).map(([name, inner]) => {
    const key = JSON.stringify(name)
    return `${key}:${write(inner, key)}`
  })
  return `{${entries.join()}}`
}

function countPlaces(value: unknown): number {
  if (value === null || typeof value !== 'object') return 1
  return 1 + Object.values(value).reduce((sum, inner) => sum + countPlaces(inner), 0)
}
