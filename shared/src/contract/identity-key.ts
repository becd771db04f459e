import { z } from 'zod'
import { instant, text } from './text.ts'

/** How tokens are signed. EdDSA is better: only your own server can sign, whatever happens to this one. */
export const identityAlgorithms = ['EdDSA', 'HS256'] as const
export type IdentityAlgorithm = (typeof identityAlgorithms)[number]

export const newIdentityKey = z.discriminatedUnion('algorithm', [
  z.strictObject({
    algorithm: z.literal('EdDSA'),
    public_key: text(1000).describe('The Ed25519 public key in PEM: `-----BEGIN PUBLIC KEY-----…`.'),
  }),
  z.strictObject({ algorithm: z.literal('HS256') }),
])
export type NewIdentityKey = z.infer<typeof newIdentityKey>

export const identityKey = z.object({
  id: z
    .string()
    .describe('Name it as `kid` in the header of a token; a token without one is tried with every key.'),
  algorithm: z.enum(identityAlgorithms),
  created_at: instant,
})
export type IdentityKey = z.infer<typeof identityKey>

/** The reply to making a key. */
export const createdIdentityKey = identityKey.extend({
  secret: z
    .string()
    .optional()
    .describe('For HS256, in base64url, shown once: keep it on your server, never in a page.'),
})
