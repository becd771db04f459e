import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** A new secret to sign with: `whsec_` and 32 bytes in base64. */
export const newSecret = (): string => prefix + randomBytes(32).toString('base64')

/** The header `webhook-signature` of a message: one signature by each secret, as Standard Webhooks 1.0.0 has it. `timestamp` is in seconds. */
export const signaturesOf = (
  { id, timestamp, body }: { id: string; timestamp: number; body: string },
  secrets: string[],
): string =>
  secrets
    .map(secret => {
      const key = Buffer.from(secret.slice(prefix.length), 'base64')
      return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
    })
    .join(' ')
