import { createHash, randomBytes } from 'node:crypto'

/** 192 random bits: nobody guesses one, so a plain hash of it may be kept. */
export const makeToken = (): string => randomBytes(24).toString('base64url')

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** What an account or an invitation is called by. */
export const makeId = (): string => randomBytes(9).toString('base64url')
