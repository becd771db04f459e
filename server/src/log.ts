import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type FastifyBaseLogger, LogController } from 'fastify'
import { StoreError } from './store/store-error.ts'

/** The only fields that a line may hold beside its message. Nothing that visitors send, no key and no address is among them. */
const allowed = new Set(['err', 'route', 'site', 'answers', 'reqId', 'trace'])

/**
 * How the server logs: JSON lines of allowed fields beside time, level, process and host, each with the id of its request and,
 * where a proxy began one, of its trace.
 * Nothing is logged when `level` is undefined. `stream` takes the lines instead of the standard output.
 */
export const logOptions = (level: string | undefined, stream?: { write(line: string): void }) => ({
  logger:
    level === undefined
      ? false
      : {
          level,
          ...(stream && { stream }),
          serializers: { err: tellError },
          formatters: { log: allowedOf },
          hooks: { logMethod: withOwnWords },
        },
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: () => randomUUID(),
  childLoggerFactory: (
    logger: FastifyBaseLogger,
    bindings: Record<string, unknown>,
    options: object,
    request: IncomingMessage,
  ) => logger.child({ ...bindings, ...traceOf(request) }, options) as FastifyBaseLogger,
})

const allowedOf = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name)))

/** What may be told of an error: what it is and where it happened. The messages of JavaScript quote what was read; those of the database do not. */
function tellError(error: Error & { code?: string }) {
  return {
    type: error.name,
    ...(error.code !== undefined && { code: error.code }),
    message: error instanceof StoreError ? error.message : '',
    stack: (error.stack ?? '')
      .split('\n')
      .filter(line => /^ {4}at /.test(line))
      .join('\n'),
  }
}

/** Given an error alone, the logger would take its message for the line's. */
function withOwnWords(this: unknown, args: unknown[], method: (...args: unknown[]) => void): void {
  const [first, second, ...others] = args
  if (first instanceof Error) method.call(this, { err: first }, second ?? 'a fault', ...others)
  else if (first instanceof Object && second === undefined) method.call(this, first, 'a fault')
  else method.apply(this, args)
}

/** The id of the trace that a proxy began, from the `traceparent` header of W3C Trace Context. */
function traceOf({ headers: { traceparent } }: IncomingMessage): { trace?: string } {
  const [, trace] = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/.exec(`${traceparent ?? ''}`) ?? []
  return trace === undefined ? {} : { trace }
}
