import { createPrivateKey, createPublicKey, sign } from 'node:crypto'

/** An Ed25519 key that everybody knows: it signs the customers of fuzzed requests. */
const key = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]),
  format: 'der',
  type: 'pkcs8',
})

/** Its public half in PEM. */
export const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token with this header that is valid for the customer `4711` of the site `shop`, for years. */
export function tokenOf(header: object): string {
  const text = `${part(header)}.${part({ sub: '4711', aud: 'shop', exp: 4_000_000_000 })}`
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`
}
