import { STATUS_CODES } from 'node:http'
import type { DelightedRefusal } from '@touchline/shared/contract/delighted/refusal.ts'
import type { Problem } from '@touchline/shared/contract/problem.ts'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { readError } from '../problems.ts'

/** Refuses as Delighted did: its clients tell what is wrong by the status, and all that is wrong with a request is 422. */
export function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = readError(error, request, reply)
  const status = statusOf(problem)
  if (status === 401) reply.header('www-authenticate', 'Basic realm="Touchline"')
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify as (payload: unknown) => string)
    .send(toRefusal(status, problem))
}

const statusOf = ({ status, code }: Problem) => (status === 400 || code.startsWith('unknown_') ? 422 : status)

const toRefusal = (status: number, { code, detail, errors }: Problem): DelightedRefusal => ({
  status,
  message: STATUS_CODES[status] ?? 'Error',
  ...(errors && {
    errors: Object.fromEntries(
      [...Map.groupBy(errors, ({ field }) => field)].map(([field, some]) => [
        field,
        some.map(one => one.detail),
      ]),
    ),
  }),
  code,
  detail,
})
