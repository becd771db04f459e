import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { DomainError } from '../domain/errors.ts'
import { guard } from './access.ts'
import type { RouteDeps } from './deps.ts'

/** Sheets cannot send headers. */
export const sheetQuery = z.object({
  key: z
    .string()
    .optional()
    .describe(
      'A secret key of the scope `read`, where no header can be sent. Whoever sees the sheet’s formula can read the same numbers.',
    ),
})

/** Looks at the key in the header, or at one in the address, which must not allow more than to read. */
export const guardSheet = (deps: RouteDeps) => {
  const look = guard(deps, 'read')
  return async (request: FastifyRequest): Promise<void> => {
    const { key } = request.query as { key?: unknown }
    const isInAddress = request.headers.authorization === undefined && typeof key === 'string'
    if (isInAddress) request.headers.authorization = `Bearer ${key}`
    await look(request)
    if (isInAddress && request.access?.scope !== 'read')
      throw new DomainError(
        'forbidden',
        'Addresses are kept in histories and logs: use a key that may only read here, and revoke this one if it was sent by mistake.',
      )
  }
}

export const sendCsv = (reply: FastifyReply, text: string): FastifyReply =>
  reply
    .type('text/csv; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('vary', 'accept')
    .send(text)
