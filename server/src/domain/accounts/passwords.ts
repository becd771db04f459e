import crypto, { type Argon2Parameters, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { createFewAtOnce } from './few-at-once.ts'

/** OWASP's advice for Argon2id: 19 MiB, two passes, one lane. https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32
const algorithm = 'argon2id'

// Looked up only when it is needed: an older Node, which lacks it, must live long enough to say so.
const derive = (name: string, parameters: Argon2Parameters) =>
  inTurn(() => promisify(crypto.argon2)(name as 'argon2id', parameters) as Promise<Buffer>)

// Each takes 19 MiB and one of the process's four threads for 30 ms, which reading files needs too: whoever sends many must not take them all.
const inTurn = createFewAtOnce(2, 50)

/** What is kept of a password: how it was hashed, with a salt of its own, and the hash. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive(algorithm, { message: normal(password), nonce, tagLength, ...cost })
  const { memory, passes, parallelism } = cost
  return [algorithm, memory, passes, parallelism, nonce.toString('base64'), tag.toString('base64')].join('$')
}

/** Is it this password? Compared in the time that a wrong one takes. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = '', tag = ''] = kept.split('$')
  const expected = Buffer.from(tag, 'base64')
  const given = await derive(algorithm, {
    message: normal(password),
    nonce: Buffer.from(nonce, 'base64'),
    tagLength: expected.length,
    ...{ memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
  })
  return timingSafeEqual(given, expected)
}

/** The same letters, whichever keyboard they come from. */
const normal = (password: string) => password.normalize('NFKC')
