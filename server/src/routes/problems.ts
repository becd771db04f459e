import { STATUS_CODES } from 'node:http'
import type { Problem } from '@touchline/shared/contract/problem.ts'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { DomainError, type ErrorCode, type FieldError } from '../domain/errors.ts'
import { fieldErrors, type SchemaFault } from './field-errors.ts'

const statuses: Record<ErrorCode, number> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  unknown_site: 404,
  unknown_survey: 404,
  unknown_version: 404,
  unknown_touchpoint: 404,
  not_acceptable: 406,
  key_taken: 409,
  in_use: 409,
  conflict: 409,
  limited: 429,
  overloaded: 503,
  unavailable: 503,
}

/** What Fastify itself refuses, in our words. */
const transportFaults: Record<string, { code: string; detail: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'body_too_large',
    detail: 'The body is too large for this address; send less.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'unsupported_media_type',
    detail: 'Send the body as application/json.',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: 'invalid',
    detail: 'The body is not as long as Content-Length says; send it whole.',
  },
}

/** Whoever mends twenty fields sees the others then; more would make a reply larger than its request. */
const mostErrors = 20

/** The one place that turns errors into replies. */
export const answerProblem = (
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => sendProblem(reply, readError(error, request, reply))

/**
 * What is to be said of an error, in whichever form; notes on the reply when to try again. Whatever is not a refusal is a bug: logged
 * once, no detail leaks.
 */
export function readError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): Problem {
  if (error instanceof DomainError) return readRefusal(error, request, reply)
  if (hasZodFastifySchemaValidationErrors(error)) return readInvalid(error, request)
  const status = error.statusCode ?? 500
  const known = transportFaults[error.code]
  if (known) return problemOf(status, known.code, known.detail, [{ field: 'body', detail: known.detail }])
  if (status >= 400 && status < 500) return problemOf(status, 'invalid', error.message)
  request.log.error({ err: error, route: request.routeOptions.url }, 'a request failed')
  return problemOf(500, 'internal', 'This is a fault of the server, not of your request; try again later.')
}

/** What went wrong inside is for the log, and when to come back for the caller. */
function readRefusal(error: DomainError, request: FastifyRequest, reply: FastifyReply): Problem {
  if (error.cause) request.log.error({ err: error.cause, route: request.routeOptions.url }, error.message)
  if (error.code === 'overloaded' || error.code === 'unavailable') request.outcome = error.code
  if (error.retryAfterSeconds) reply.header('retry-after', error.retryAfterSeconds)
  return toProblem(error)
}

export const answerNotFound = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(
    reply,
    problemOf(404, 'not_found', 'There is nothing at this address; /docs lists what there is.'),
  )

function readInvalid(error: FastifyError, { query }: FastifyRequest): Problem {
  const { validation, validationContext } = error as unknown as {
    validation: SchemaFault[]
    validationContext?: string
  }
  const faults = fieldErrors(validation, validationContext ?? 'body')
  const fields =
    validationContext === 'querystring' ? sayOnce(faults, query as Record<string, unknown>) : faults
  const [first] = fields
  return problemOf(400, 'invalid', first ? `${first.field}: ${first.detail}` : error.message, fields)
}

/** What was given several times and may not be, each time perhaps a value that fits. */
const sayOnce = (faults: FieldError[], query: Record<string, unknown>): FieldError[] =>
  faults.map(fault =>
    Array.isArray(query[fault.field]) && !['too_many', 'too_few'].includes(fault.because?.code ?? '')
      ? { field: fault.field, detail: 'may be given once only' }
      : fault,
  )

/** What the caller of a refused request reads. */
export const toProblem = ({ code, message, fields }: DomainError): Problem =>
  problemOf(statuses[code], code, message, fields)

const problemOf = (status: number, code: string, detail: string, errors: FieldError[] = []): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  code,
  detail,
  ...(errors.length > 0 && { errors: errors.slice(0, mostErrors) }),
})

function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify as (payload: unknown) => string)
    .send(problem)
}
