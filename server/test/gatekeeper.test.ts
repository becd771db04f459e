import ipaddr from 'ipaddr.js'
import { expect, test } from 'vitest'
import { createGatekeeper, type Rates } from '../src/domain/collecting/gatekeeper.ts'
import { createPlaces } from '../src/domain/collecting/places.ts'
import { TokenBuckets } from '../src/domain/collecting/token-buckets.ts'
import { seeded } from './support/seeded.ts'

const clockAt = (now: number) => {
  const clock = { now }
  return { clock, now: () => clock.now }
}

test('lets a burst through, then so many a second, and says how long to wait', () => {
  const { clock, now } = clockAt(0)
  const buckets = new TokenBuckets({ perSecond: 2, burst: 3 }, now)
  const take = () => buckets.take('a')
  expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 0.5])
  clock.now = 500
  expect([take(), take()]).toEqual([0, 0.5])
  clock.now = 60_000
  expect([take(), take(), take(), take() > 0]).toEqual([0, 0, 0, true])
})

test('a clock that was put back neither gives nor takes', () => {
  const { clock, now } = clockAt(10_000)
  const buckets = new TokenBuckets({ perSecond: 1, burst: 1 }, now)
  buckets.take('a')
  clock.now = 0
  expect(buckets.take('a')).toBe(1)
  expect(buckets.take('b')).toBe(0)
})

test('remembers a bounded number of callers, and forgets who has been quiet longest', () => {
  const { now } = clockAt(0)
  const buckets = new TokenBuckets({ perSecond: 1, burst: 1 }, now)
  buckets.take('first')
  for (let other = 0; other < 49_999; other++) buckets.take(`${other}`)
  expect(buckets.take('first')).toBe(1)
  for (let other = 0; other < 100_000; other++) buckets.take(`more ${other}`)
  expect(buckets.take('first')).toBe(0)
})

const wide = { perSecond: 1, burst: 1000 }
const admitted = (rates: Partial<Rates>, visitors: { site?: string; place?: string; id?: string }[]) => {
  const keeper = createGatekeeper({ site: wide, address: wide, showing: wide, key: wide, ...rates }, () => 0)
  return visitors.filter((visitor, index) => {
    try {
      keeper.admitFrom(visitor.place ?? 'here')
      keeper.admitTo({ site: 'shop', id: `${index}`, ...visitor })
      return true
    } catch (error) {
      expect(error).toMatchObject({ code: 'limited', retryAfterSeconds: 1 })
      return false
    }
  }).length
}
const few = { perSecond: 1, burst: 2 }

test('counts neighbours of an address together, and strangers apart', () => {
  const from = (...addresses: string[]) =>
    admitted(
      { address: few },
      addresses.map(createPlaces(() => 0)).map(({ name }) => ({ place: name })),
    )
  expect(from('192.0.2.1', '192.0.2.99', '192.0.2.200')).toBe(2)
  expect(from('192.0.2.1', '::ffff:192.0.2.2', '192.0.2.3')).toBe(2)
  expect(from('192.0.2.1', '192.0.3.1', '192.0.4.1')).toBe(3)
  expect(from('2001:db8:1:2::1', '2001:db8:1:2:ffff::1', '2001:db8:1:2::3')).toBe(2)
  expect(from('2001:db8:1:2::1', '2001:db8:1:3::1', '2001:db8:1:4::1')).toBe(3)
})

test('counts each site, and each showing, by itself', () => {
  expect(admitted({ site: few }, [{}, {}, {}, { site: 'other' }])).toBe(3)
  expect(admitted({ showing: few }, [{ id: 'a' }, { id: 'a' }, { id: 'a' }, { id: 'b' }])).toBe(3)
})

test('knows every IPv4 address that is not public as the library does', () => {
  const placeOf = createPlaces(() => 0)
  const random = seeded(1)
  const byte = () => Math.floor(random() * 256)
  const edges = [
    '100.63.255.1',
    '100.128.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '198.17.0.1',
    '198.20.0.1',
    '223.255.0.1',
    '192.0.1.1',
    '192.88.98.1',
    '203.0.112.1',
    '203.0.114.1',
  ]
  const some = Array.from({ length: 3000 }, () => [byte(), byte(), byte(), byte()].join('.'))
  const near = [0, 10, 100, 127, 169, 172, 192, 198, 203].flatMap(first =>
    Array.from({ length: 256 }, (_, second) => `${first}.${second}.${byte()}.${byte()}`),
  )
  for (const address of [
    ...edges,
    ...some,
    ...near,
    '192.0.0.1',
    '192.0.2.1',
    '192.88.99.1',
    '198.51.100.1',
    '203.0.113.1',
  ])
    expect([address, placeOf(address).isPublic]).toEqual([
      address,
      ipaddr.parse(address).range() === 'unicast',
    ])
})

test('takes no private address, and none that cannot be read, for one that tells visitors apart', () => {
  const isPublic = (address: string) => createPlaces(() => 0)(address).isPublic
  const some = [
    '9.9.9.9',
    '2a00:1450::1',
    '::ffff:9.9.9.9',
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.7',
    '100.64.0.1',
    'fd00::1',
    '::1',
    '',
  ]
  expect(some.filter(isPublic)).toEqual(['9.9.9.9', '2a00:1450::1', '::ffff:9.9.9.9'])
})
