import fc from 'fast-check'

/** Parts of an address that are no key of anything. */
export const strangePart = fc.oneof(
  fc.constantFrom(
    '%00',
    '%zz',
    '%',
    '..',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '%ff',
    '%ed%a0%80',
    '%2f',
    ';',
    '',
  ),
  fc.constantFrom('__proto__', 'constructor', 'a'.repeat(400), 'A', 'ä', '%E2%80%AE', '.'),
  fc.webSegment({ size: 'large' }),
)

const strangePair = fc.constantFrom(
  ...['__proto__=1', '__proto__[a]=1', 'constructor=1', 'site[]=shop', 'site=shop&site=other', 'a[b][c]=d'],
  ...[
    'site=%zz',
    'site=%00',
    'from=1969-12-31',
    'to=9998-12-31',
    'every=day&from=2026-01-01',
    '&&&',
    '=',
    '?',
  ],
  ...[
    'touchpoint=account&'.repeat(150),
    'site=shop',
    `x=${'y'.repeat(5000)}`,
    'from=0001-01-01',
    'metric=%F0%9F%98%80',
  ],
)
/** Pairs of a query that no schema knows; mostly none. */
export const strangePairs = fc.oneof(
  { weight: 8, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(strangePair, { minLength: 1, maxLength: 2 }) },
)

const types = [
  ...['text/plain', 'application/json; charset=utf-16', 'application/xml', 'multipart/form-data; boundary=x'],
  ...['application/x-www-form-urlencoded', 'text/plain;charset=UTF-8', '', ';', 'application/JSON', 'json'],
]
const strangeHeader: Record<string, fc.Arbitrary<string>> = {
  'content-type': fc.constantFrom(...types),
  'content-length': fc.constantFrom('0', '1', '-1', '1e3', '99999999999', 'x', '0x10', ''),
  'x-forwarded-for': fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.constantFrom('unknown', ',,,', '999.1.1.1', '::ffff:1.2.3.4'),
  ),
  'accept-encoding': fc.constantFrom('br', 'gzip;q=0', 'gzip, br', '*', ';;,,q=', 'identity'),
  'if-none-match': fc.constantFrom('*', '"x"', 'W/"x"', ''),
  origin: fc.constantFrom('null', 'https://example.org', 'x', ''),
  authorization: fc.constantFrom(
    'Bearer',
    'Bearer  ',
    'Basic YTpi',
    'bearer tls_',
    `Bearer ${'a'.repeat(9000)}`,
    'Bearer é',
  ),
  host: fc.constantFrom('', 'x', 'a:b:c', '[::1', 'é'),
  range: fc.constantFrom('bytes=0-0', 'bytes=9-1', 'bytes=-', 'x'),
  'if-modified-since': fc.constantFrom('x', 'Thu, 01 Jan 1970 00:00:00 GMT', '-1'),
  expect: fc.constantFrom('100-continue', 'x'),
  'x-http-method-override': fc.constantFrom('DELETE'),
  'access-control-request-method': fc.constantFrom('POST', 'x'),
}
const strangePairOfHeader = fc.oneof(
  ...Object.entries(strangeHeader).map(([name, value]) => value.map(text => [name, text] as const)),
)
/** One or two headers that a client should not send so. */
export const strangeHeaders = fc
  .array(strangePairOfHeader, { minLength: 1, maxLength: 2 })
  .map(pairs => Object.fromEntries(pairs))
