import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PostFault } from '../src/domain/deliveries/post.ts'
import { type Address, createPost, type PostOptions, resolveName } from '../src/outside/create-post.ts'
import { isAllowedAddress } from '../src/outside/is-allowed-address.ts'
import { faultOfUrl } from '../src/outside/read-url.ts'
import { forbiddenPlaces, forbiddenUrls } from './support/forbidden-places.ts'
import { openReceiver } from './support/receiver.ts'

/** Listens on every address of this machine, and must see nobody. */
let trap: Server
let port: number
/** To which addresses anybody has come. */
const seen: string[] = []
beforeAll(async () => {
  trap = createSocketServer(socket => {
    seen.push(`${socket.localAddress}`)
    socket.destroy()
  })
  trap.listen(0, '::')
  await once(trap, 'listening')
  port = (trap.address() as AddressInfo).port
})
afterAll(() => trap.close())

const request = { headers: { 'content-type': 'application/json' }, body: '{}' }
const poster = (given: Partial<PostOptions> = {}) =>
  createPost({ ownNetworks: [], resolve: resolveName, timeoutMs: 5000, ...given })
const faultOf = async (url: string, given: Partial<PostOptions> = {}): Promise<string> =>
  await poster(given)({ ...request, url }).then(
    ({ status }) => `answered ${status}`,
    error => (error instanceof PostFault ? error.fault : `threw ${error}`),
  )
const at = (address: string): Address => ({ address, family: address.includes(':') ? 6 : 4 })

test('connects to none of the places that only the server could reach, however they are written', async () => {
  const urls = [...forbiddenPlaces, ...forbiddenUrls].map(url => url.replaceAll('PORT', `${port}`))
  expect(new Set(urls).size).toBeGreaterThan(200)
  // A resolver that believes everything, as some do: no name is safe because it is unknown here.
  const resolve = async () => [at('127.0.0.1')]
  for (const url of urls) {
    expect([url, ['address', 'forbidden'].includes(await faultOf(url, { resolve }))]).toEqual([url, true])
    expect([url, await faultOf(url)]).not.toEqual([
      url,
      expect.stringMatching(/answered|threw|broken|timeout/),
    ])
  }
  expect(seen).toEqual([])
})

test('refuses them when they are given, but for names, which may lead anywhere later', () => {
  const names = /ip6-localhost/
  const codes = /^(no_full_url|other_protocol|url_with_password|private_network|other_port|local_name)$/
  for (const url of [...forbiddenPlaces, ...forbiddenUrls].filter(one => !names.test(one)))
    expect([url, faultOfUrl(url.replaceAll('PORT', '4711'), [])]).toEqual([
      url,
      expect.objectContaining({ code: expect.stringMatching(codes) }),
    ])
  for (const url of [
    'https://example.org/hooks?a=b',
    'http://example.org',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
  ])
    expect([url, faultOfUrl(url, [])]).toEqual([url, undefined])
})

test('looks at every address of a name', async () => {
  for (const addresses of [
    ['8.8.8.8', '127.0.0.1'],
    ['2606:4700::1111', '::1'],
    ['::ffff:127.0.0.1'],
    ['fe80::1%lo'],
  ]) {
    const resolve = async () => addresses.map(at)
    expect([addresses, await faultOf('http://hooks.example/', { resolve })]).toEqual([addresses, 'forbidden'])
  }
  expect(await faultOf('http://hooks.example/', { resolve: async () => [] })).toBe('name')
  expect(await faultOf('http://hooks.example/', { resolve: () => Promise.reject(new Error('no')) })).toBe(
    'name',
  )
})

test('connects to the address that was looked at, whatever the name leads to a moment later', async () => {
  let asked = 0
  const resolve = async () => [at(++asked === 1 ? '127.0.0.2' : '127.0.0.1')]
  const fault = await faultOf(`http://rebound.example:${port}/`, { resolve, ownNetworks: ['127.0.0.2'] })
  // The trap ends what comes in.
  expect([fault, asked, seen]).toEqual(['broken', 1, ['::ffff:127.0.0.2']])
  expect(await faultOf(`http://rebound.example:${port}/`, { resolve, ownNetworks: ['127.0.0.2'] })).toBe(
    'forbidden',
  )
  expect(seen.splice(0)).toHaveLength(1)
})

test('follows no redirection', async () => {
  const receiver = await openReceiver()
  for (const status of [301, 302, 303, 307, 308]) {
    receiver.answer = () => ({ status, headers: { location: `http://127.0.0.1:${port}/` } })
    expect(await faultOf(receiver.url, { ownNetworks: ['127.0.0.1/32'] })).toBe(`answered ${status}`)
  }
  expect(seen).toEqual([])
  await receiver.close()
})

test('sends to the private networks that an operator allows, on any port, and to no others', async () => {
  const receiver = await openReceiver()
  const own = { ownNetworks: ['10.0.0.0/8', '127.0.0.1'] }
  expect(await faultOf(receiver.url, own)).toBe('answered 204')
  expect(await faultOf(receiver.url.replace('127.0.0.1', '127.0.0.3'), own)).toBe('forbidden')
  expect(await faultOf(receiver.url.replace('127.0.0.1', '[::ffff:127.0.0.1]'), own)).toBe('forbidden')
  // Another port leads into these networks only.
  expect(await faultOf('http://example.org:8080/', { ...own, resolve: async () => [at('8.8.8.8')] })).toBe(
    'forbidden',
  )
  await receiver.close()
})

test('tells apart why nothing was answered, and waits no longer than it is told to', async () => {
  const own = { ownNetworks: ['127.0.0.1'] }
  const receiver = await openReceiver()
  receiver.answer = () => new Promise<number>(() => {})
  expect(await faultOf(receiver.url, { ...own, timeoutMs: 50 })).toBe('timeout')
  const never = () => new Promise<Address[]>(() => {})
  expect(await faultOf('http://slow.example/', { resolve: never, timeoutMs: 50 })).toBe('timeout')
  await receiver.close()
  expect(await faultOf(receiver.url, own)).toBe('refused')
  expect(await faultOf(`http://127.0.0.1:${port}/`, own)).toBe('broken')
})

test('reads as much of a reply as it needs, and takes its status for the answer', async () => {
  const receiver = await openReceiver()
  receiver.answer = () => ({ status: 200, body: 'x'.repeat(5_000_000) })
  expect(await faultOf(receiver.url, { ownNetworks: ['127.0.0.1'] })).toBe('answered 200')
  await receiver.close()
})

test('believes only a certificate for the name that was given', async () => {
  const pem = (name: string) =>
    readFileSync(new URL(`./support/certificate/${name}.pem`, import.meta.url), 'utf8')
  let requests = 0
  const secure = createServer({ key: pem('key'), cert: pem('certificate') }, (_request, reply) => {
    requests++
    reply.end()
  }).listen(0, '127.0.0.1')
  await once(secure, 'listening')
  const url = (name: string) => `https://${name}:${(secure.address() as AddressInfo).port}/`
  const own = { ownNetworks: ['127.0.0.1'], resolve: async () => [at('127.0.0.1')] }
  expect(await faultOf(url('hooks.example'), { ...own, ca: pem('certificate') })).toBe('answered 200')
  expect(await faultOf(url('other.example'), { ...own, ca: pem('certificate') })).toBe('tls')
  expect(await faultOf(url('hooks.example'), own)).toBe('tls')
  expect(requests).toBe(1)
  secure.close()
})

test('allows ordinary addresses, and no others', () => {
  const allowed = ['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001::200e']
  for (const address of allowed) expect([address, isAllowedAddress(address, [])]).toEqual([address, true])
  for (const address of ['', 'example.org', '::7f00:1', '127.0.0.1', '1.2.3'])
    expect([address, isAllowedAddress(address, [])]).toEqual([address, false])
  expect(isAllowedAddress('fd00::1', ['fd00::/8'])).toBe(true)
  expect(isAllowedAddress('fe00::1', ['fd00::/8', '10.0.0.0/8'])).toBe(false)
})
