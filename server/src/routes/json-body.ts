import type { FastifyRequest } from 'fastify'
import { parse } from 'secure-json-parse'
import { DomainError } from '../domain/errors.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a body as JSON. Refuses bytes that are not UTF-8 rather than replacing them, and keys such as `__proto__`. An
 * empty body is undefined, which clients send with DELETE.
 */
export async function parseJson(_request: FastifyRequest, body: Buffer): Promise<unknown> {
  if (body.length === 0) return undefined
  try {
    return parse(utf8.decode(body), { protoAction: 'error', constructorAction: 'error' })
  } catch (cause) {
    const reason =
      cause instanceof TypeError ? 'is not valid UTF-8' : `is not usable JSON (${(cause as Error).message})`
    throw new DomainError('invalid', `The body ${reason}; send one JSON object in UTF-8.`, [
      { field: 'body', detail: reason },
    ])
  }
}
