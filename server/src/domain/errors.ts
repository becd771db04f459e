import { type FieldFault, fieldFaultDetail } from '@touchline/shared/field-faults.ts'

/** Why a request is refused. Stable: programs rely on these. */
export type ErrorCode =
  | 'invalid'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'unknown_site'
  | 'unknown_survey'
  | 'unknown_version'
  | 'unknown_touchpoint'
  | 'key_taken'
  | 'in_use'
  | 'not_acceptable'
  | 'conflict'
  | 'limited'
  | 'overloaded'
  | 'unavailable'

/** One field that is refused, by its path such as `answers.recommend`. */
export interface FieldError {
  field: string
  detail: string
  /** The same as the sentence, where there is a code. */
  because?: FieldFault
}

/** A refusal that the caller can act upon: a sentence that says what is wrong and how to mend it. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly fields: FieldError[]
  /** When it is worth trying again; undefined where trying again changes nothing. */
  readonly retryAfterSeconds: number | undefined

  constructor(code: ErrorCode, detail: string, fields: FieldError[] = [], more: ErrorMore = {}) {
    // Where a refusal was thrown tells nobody anything, and finding it out costs as much as the refusal.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(detail, { cause: more.cause })
    Error.stackTraceLimit = stackTraceLimit
    this.name = 'DomainError'
    this.code = code
    this.fields = fields
    this.retryAfterSeconds = more.retryAfterSeconds
  }
}

interface ErrorMore {
  retryAfterSeconds?: number
  /** What the server should log; it never reaches the caller. */
  cause?: unknown
}

/** A refusal for one field of the request: a sentence, or what gives one. */
export function refuseField(code: ErrorCode, field: string, why: string | FieldFault): DomainError {
  const told = typeof why === 'string' ? { detail: why } : { detail: fieldFaultDetail(why), because: why }
  return new DomainError(code, `${field}: ${told.detail}`, [{ field, ...told }])
}
