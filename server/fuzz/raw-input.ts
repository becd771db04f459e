import fc from 'fast-check'
import type { AppRoute } from './app-routes.ts'

/** Bytes as they go into a connection, one letter each. */
export interface RawInput {
  kind: 'raw'
  /** Sent one after the other, as separate packets. */
  pieces: string[]
  /** Hangs up at once, without waiting for a reply. */
  isRude: boolean
}

const answer =
  '{"site":"shop","id":"00000000-0000-4000-8000-000000000099","survey":"account-nps","version":1,"answers":{"recommend":9}}'
const lines = (...all: string[]) => all.join('\r\n')
const chunk = (text: string, size = text.length.toString(16)) => `${size}\r\n${text}\r\n`

function wholeRequests(routes: readonly AppRoute[]): string[] {
  const plain = routes.map(({ method, url }) =>
    lines(`${method} ${url.replace(/:(\w+)/, 'shop')} HTTP/1.1`, 'Host: x', 'Content-Length: 0', '', ''),
  )
  const head = lines('POST /v1/answers HTTP/1.1', 'Host: x', 'Content-Type: text/plain', '')
  return [
    ...plain,
    `${head}${lines(`Content-Length: ${answer.length}`, '', answer)}`,
    `${head}${lines('Transfer-Encoding: chunked', '', '')}${chunk(answer.slice(0, 9))}${chunk(answer.slice(9))}0\r\n\r\n`,
    `${head}${lines('Transfer-Encoding: chunked', 'Trailer: A', '', '')}${chunk(answer)}0\r\nA: b\r\n\r\n`,
    `${head}${lines('Transfer-Encoding: chunked', 'Content-Length: 5', '', '')}${chunk(answer)}0\r\n\r\n`,
    `${head}${lines('Expect: 100-continue', `Content-Length: ${answer.length}`, '', answer)}`,
    lines('GET /livez HTTP/1.1', 'Host: x', 'Connection: Upgrade', 'Upgrade: websocket', '', ''),
    lines('CONNECT example.org:443 HTTP/1.1', 'Host: example.org', '', ''),
    lines('GET http://example.org/livez HTTP/1.1', 'Host: x', '', ''),
    lines('PRI * HTTP/2.0', '', 'SM', '', ''),
    lines('GET /livez HTTP/1.0', '', ''),
    lines('GET /livez', '', ''),
  ]
}

const badSizes = ['-1', 'ffffffffffffffff', '7fffffff', 'zz', '', '0x5', '5;ext="\0"', ' 5', '5 ']
const nuisances = [
  ...[
    '\0',
    '\r',
    '\n',
    '\r\n',
    '\r\n\r\n',
    ' ',
    '\t',
    ':',
    '%00',
    '\xff\xfe',
    '\xed\xa0\x80',
    '\x80',
    '\x16\x03\x01',
  ],
  ...[
    'Content-Length: 1\r\n',
    'Content-Length: 5, 6\r\n',
    'Transfer-Encoding: xchunked\r\n',
    ' folded\r\n',
    'No colon\r\n',
  ],
  ...[
    'Authorization: Bearer \xff\r\n',
    'X-Forwarded-For: \xe4, 1.2.3.4\r\n',
    'Host: a\r\nHost: b\r\n',
    'HTTP/9.9',
    '//',
  ],
  ...badSizes.map(size => chunk('hello', size)),
  ...[`X: ${'y'.repeat(20_000)}\r\n`, 'A: b\r\n'.repeat(2500), 'z'.repeat(70_000), `?${'q'.repeat(15_000)}`],
]

interface Edit {
  at: number
  cut: number
  put: string
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(260),
  cut: fc.oneof(fc.constant(0), fc.nat(30)),
  put: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...nuisances) },
    {
      weight: 1,
      arbitrary: fc.uint8Array({ maxLength: 20 }).map(bytes => Buffer.from(bytes).toString('latin1')),
    },
    { weight: 1, arbitrary: fc.constant('') },
  ),
})
const edited = (text: string, edits: Edit[]) =>
  edits.reduce((so, { at, cut, put }) => {
    const from = at % (so.length + 1)
    return so.slice(0, from) + put + so.slice(from + cut)
  }, text)

/** Requests behind one another that were spoilt, cut into pieces, or broken off; and plain noise. */
export function rawInput(routes: readonly AppRoute[]): fc.Arbitrary<RawInput> {
  const request = fc
    .tuple(fc.constantFrom(...wholeRequests(routes)), fc.array(edit, { maxLength: 3 }))
    .map(([text, edits]) => edited(text, edits))
  const noise = fc.uint8Array({ maxLength: 300 }).map(bytes => Buffer.from(bytes).toString('latin1'))
  const stream = fc.oneof(
    { weight: 8, arbitrary: fc.array(request, { minLength: 1, maxLength: 4 }).map(all => all.join('')) },
    { weight: 1, arbitrary: noise },
  )
  const cuts = fc.array(fc.nat(600), { maxLength: 3 })
  return fc
    .record({
      stream,
      cuts,
      end: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat(400) }),
      isRude: fc.constantFrom(false, false, false, true),
    })
    .map(({ stream, cuts, end, isRude }) => {
      const text = stream.slice(0, end)
      const marks = [0, ...cuts.filter(cut => cut < text.length).sort((a, b) => a - b), text.length]
      const pieces = marks.slice(1).map((mark, at) => text.slice(marks[at], mark))
      return { kind: 'raw', pieces: pieces.filter(piece => piece !== ''), isRude }
    })
}
