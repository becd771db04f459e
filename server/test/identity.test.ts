import { createHmac, createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { resealAll } from '../src/domain/reseal.ts'
import { createSealer } from '../src/domain/sealer.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
const secret = 'the first secret of this installation'
beforeEach(async () => {
  server = await openTestServer(undefined, { secrets: [secret] })
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const makePair = () => generateKeyPairSync('ed25519')
const pemOf = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }) as string
const addEdDsa = async (publicKey: KeyObject) =>
  (await server.call('POST', '/v1/identity-keys', { algorithm: 'EdDSA', public_key: pemOf(publicKey) })).body
const addHs256 = async () => (await server.call('POST', '/v1/identity-keys', { algorithm: 'HS256' })).body
const secretOf = (text: string) => createSecretKey(text, 'base64url')

interface Claims {
  sub?: string
  aud?: string
  exp?: number | null
  kid?: string
}
const sign = async (key: KeyObject, alg: string, { sub = 'ann', aud = 'shop', exp, kid }: Claims = {}) => {
  const end = exp === undefined ? server.clock.now / 1000 + 3600 : exp
  const token = new SignJWT({ sub, aud }).setProtectedHeader({ alg, ...(kid && { kid }) })
  return await (end === null ? token : token.setExpirationTime(end)).sign(key)
}
const send = async (token: string | undefined, more: Partial<Parameters<typeof npsAnswer>[0]> = {}) =>
  await server.answer(npsAnswer({ id: freshId(), customer: { id: 'ann', ...(token && { token }) }, ...more }))
const newest = async () =>
  (await server.rows('select customer_id, verified from response order by seq desc limit 1'))[0]
const customer = async () => (await server.rows("select * from customer where id = 'ann'"))[0]

test('knows a customer as proven by a token that the site has signed', async () => {
  const { publicKey, privateKey } = makePair()
  await addEdDsa(publicKey)
  const reply = await send(await sign(privateKey, 'EdDSA'))
  expect(reply.body.notice).toBeUndefined()
  expect(await newest()).toEqual({ customer_id: 'ann', verified: 1 })
  const hs256 = await addHs256()
  await send(await sign(secretOf(hs256.secret), 'HS256', { kid: hs256.id }))
  expect(await newest()).toEqual({ customer_id: 'ann', verified: 1 })
})

test('keeps an answer whose customer is not proven, as unverified, and says why', async () => {
  const { publicKey, privateKey } = makePair()
  await addEdDsa(publicKey)
  const now = server.clock.now / 1000
  const cases: [token: string, reason: string][] = [
    [await sign(privateKey, 'EdDSA', { exp: now - 61 }), 'has expired'],
    [await sign(privateKey, 'EdDSA', { exp: null }), 'has no end'],
    [await sign(privateKey, 'EdDSA', { sub: 'bob' }), 'about another customer'],
    [await sign(privateKey, 'EdDSA', { aud: 'other' }), 'another site'],
    [await sign(makePair().privateKey, 'EdDSA'), 'none of the keys'],
    [await sign(privateKey, 'EdDSA', { kid: 'unknown' }), 'none of the keys'],
    ['not.a.token', 'not a JWT'],
    ['x'.repeat(5000), 'longer than 4096'],
  ]
  for (const [token, reason] of cases) {
    const reply = await send(token)
    expect(reply.status).toBe(202)
    expect(reply.body.notice).toContain(reason)
    expect(await newest()).toEqual({ customer_id: 'ann', verified: 0 })
  }
  await send(await sign(privateKey, 'EdDSA', { exp: now - 59 }))
  expect(await newest()).toEqual({ customer_id: 'ann', verified: 1 })
})

test('takes no token that is signed by another way than its key is for', async () => {
  const { publicKey } = makePair()
  await addEdDsa(publicKey)
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = part({ sub: 'ann', aud: 'shop', exp: server.clock.now / 1000 + 60 })
  const confused = `${part({ alg: 'HS256' })}.${claims}`
  const signature = createHmac('sha256', pemOf(publicKey)).update(confused).digest('base64url')
  for (const token of [`${confused}.${signature}`, `${part({ alg: 'none' })}.${claims}.`]) {
    expect((await send(token)).body.notice).toContain('unverified')
    expect(await newest()).toMatchObject({ verified: 0 })
  }
})

test('lets an unproven claim change nothing that is known of a proven customer', async () => {
  const { publicKey, privateKey } = makePair()
  await addEdDsa(publicKey)
  const token = await sign(privateKey, 'EdDSA')
  const id = freshId()
  await send(token, {
    id,
    customer: { id: 'ann', token, email: 'ann@shop.example', traits: { plan: 'free' } },
  })
  await send(undefined, {
    customer: { id: 'ann', email: 'thief@evil.example', traits: { plan: 'business' } },
  })
  expect(await customer()).toMatchObject({
    email: 'ann@shop.example',
    traits: '{"plan":"free"}',
    verified: 1,
  })
  await send(undefined, { id, revision: 2, customer: { id: 'bob' } })
  expect(await newest()).toEqual({ customer_id: 'ann', verified: 1 })
})

test('takes nothing that strangers have claimed before along with the proof', async () => {
  const { publicKey, privateKey } = makePair()
  await addEdDsa(publicKey)
  const forged = { id: 'ann', email: 'thief@evil.example', traits: { plan: 'forged' } }
  await send(undefined, { customer: forged })
  await send(await sign(privateKey, 'EdDSA'))
  expect(await customer()).toMatchObject({ email: null, traits: '{}', verified: 1 })
})

test('keeps the facts of a proven answer whatever an unproven revision claims', async () => {
  const { publicKey, privateKey } = makePair()
  await addEdDsa(publicKey)
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan'] })
  const token = await sign(privateKey, 'EdDSA')
  const facts = async () =>
    (await server.rows(`select customer_id, verified, attributes from response where id = '${id}'`))[0]
  const id = freshId()
  await send(token, { id, customer: { id: 'ann', token, traits: { plan: 'free' } } })
  await send(undefined, { id, revision: 2, customer: { id: 'bob', traits: { plan: 'business' } } })
  expect(await facts()).toEqual({ customer_id: 'ann', verified: 1, attributes: '{"plan":"free"}' })
})

test('knows an answer again that is sent once more after its token has expired', async () => {
  const { publicKey, privateKey } = makePair()
  await addEdDsa(publicKey)
  await server.call('PATCH', '/v1/sites/shop', { identity: 'required' })
  const answer = npsAnswer({ id: freshId(), customer: { id: 'ann', token: await sign(privateKey, 'EdDSA') } })
  expect((await server.answer(answer)).body.status).toBe('created')
  server.clock.now += 2 * 3_600_000
  expect((await server.answer(answer)).body.status).toBe('duplicate')
})

test('keeps answers as anonymous where the site requires a token and there is none', async () => {
  const { publicKey, privateKey } = makePair()
  await addEdDsa(publicKey)
  await server.call('PATCH', '/v1/sites/shop', { identity: 'required' })
  const reply = await send(undefined)
  expect(reply.status).toBe(202)
  expect(reply.body.notice).toContain('anonymous')
  expect(await newest()).toEqual({ customer_id: null, verified: 0 })
  await send(await sign(privateKey, 'EdDSA'))
  expect(await newest()).toEqual({ customer_id: 'ann', verified: 1 })
})

test('replaces a key without a gap: both count until the old one is removed', async () => {
  const old = await addHs256()
  const next = await addHs256()
  const withOld = await sign(secretOf(old.secret), 'HS256')
  await send(withOld)
  expect(await newest()).toMatchObject({ verified: 1 })
  expect((await server.call('DELETE', `/v1/identity-keys/${old.id}`)).status).toBe(204)
  await send(withOld)
  expect(await newest()).toMatchObject({ verified: 0 })
  await send(await sign(secretOf(next.secret), 'HS256'))
  expect(await newest()).toMatchObject({ verified: 1 })
  expect((await server.call('GET', '/v1/identity-keys')).body).toEqual([
    { id: next.id, algorithm: 'HS256', created_at: expect.any(String) },
  ])
})

test('seals secrets anew when the secret of the installation is replaced, and tells which are lost', async () => {
  const made = await addHs256()
  const { store } = server.app.deps
  const next = 'the next secret of this installation'
  expect(await resealAll({ store, sealer: createSealer(['some other secret, wrong by mistake']) })).toEqual([
    'shop',
  ])
  expect(await resealAll({ store, sealer: createSealer([next, secret]) })).toEqual([])
  const [row] = await store.listIdentityKeys(1)
  expect(createSealer([next]).open(row?.secret ?? '')).toBe(made.secret)
})

test('has the secret of a key in its file only sealed', async () => {
  const made = await addHs256()
  const rows = await server.rows('select secret from identity_key')
  expect(JSON.stringify(rows)).not.toContain(made.secret)
})

test('refuses what is no Ed25519 public key, a fifth key, and a secret where nothing can seal it', async () => {
  const add = async (public_key: string) =>
    await server.call('POST', '/v1/identity-keys', { algorithm: 'EdDSA', public_key })
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const own = makePair().privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  for (const pem of ['words', pemOf(rsa.publicKey), own])
    expect(await add(pem)).toMatchObject({ status: 400, body: { errors: [{ field: 'public_key' }] } })
  for (let more = 0; more < 4; more++) await add(pemOf(makePair().publicKey))
  expect(await add(pemOf(makePair().publicKey))).toMatchObject({ status: 409, body: { code: 'in_use' } })
  const unsealed = await openTestServer()
  const refused = await unsealed.call('POST', '/v1/identity-keys', { algorithm: 'HS256' })
  expect(refused.body.detail).toContain('TOUCHLINE_SECRET')
  await unsealed.close()
})
