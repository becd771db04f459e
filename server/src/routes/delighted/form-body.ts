import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../domain/errors.ts'

/** More than any object of this API has. */
const mostFields = 200

/**
 * Reads a form, in which `properties[plan]=pro` is a field of an object: so the PHP client sends its bodies. Throws `forbidden` for a page of
 * a browser, which could send a form with a key that the browser remembers.
 */
export async function parseForm(request: FastifyRequest, body: Buffer): Promise<unknown> {
  if (request.headers.origin !== undefined)
    throw new DomainError('forbidden', 'Pages cannot use this API; call it from your server.')
  const pairs = [...new URLSearchParams(body.toString())].slice(0, mostFields)
  const fields = new Map<string, string | Map<string, string>>()
  for (const [name, value] of pairs) {
    const [, outer, inner] = /^(\w+)\[([^\]]+)\]$/.exec(name) ?? []
    if (outer === undefined || inner === undefined) {
      fields.set(name, value)
      continue
    }
    const known = fields.get(outer)
    const object = known instanceof Map ? known : new Map<string, string>()
    fields.set(outer, object.set(inner, value))
  }
  return Object.fromEntries(
    [...fields].map(([name, value]) => [name, value instanceof Map ? Object.fromEntries(value) : value]),
  )
}
