import type { FastifyRequest } from 'fastify'
import { parse } from 'secure-json-parse'
import { DomainError } from '../domain/errors.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The escape of one half of a letter beyond the first 65,536, which is nothing without its other half. */
const halfLetter = /\\u[dD][89a-fA-F]/

/** Databases cannot keep half a letter: each engine makes something else of it. */
function mended(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(mended)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), mended(inner)]))
}

/**
 * Reads a body as JSON. Refuses bytes that are not UTF-8 rather than replacing them, and keys such as `__proto__`. An
 * empty body is undefined, which clients send with DELETE.
 */
export async function parseJson(_request: FastifyRequest, body: Buffer): Promise<unknown> {
  if (body.length === 0) return undefined
  try {
    const text = utf8.decode(body)
    const value = parse(text, { protoAction: 'error', constructorAction: 'error' })
    return halfLetter.test(text) ? mended(value) : value
  } catch (cause) {
    const reason =
      cause instanceof TypeError ? 'is not valid UTF-8' : `is not usable JSON (${(cause as Error).message})`
    throw new DomainError('invalid', `The body ${reason}; send one JSON object in UTF-8.`, [
      { field: 'body', detail: reason },
    ])
  }
}
