import { type Scope, scopes } from '@touchline/shared/contract/api-key.ts'
import type { FastifyRequest } from 'fastify'
import { openWithKey } from '../../domain/api-keys.ts'
import { findProject, type Project } from '../../domain/delighted/project.ts'
import { DomainError } from '../../domain/errors.ts'
import { siteOf } from '../access.ts'
import type { RouteDeps } from '../deps.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route of Delighted's API needs where `write` is not enough. */
    scope?: Scope
  }
}

/** Of the key as clients of Delighted send it, with a colon behind it or without, or as our own clients do. */
function secretOf({ authorization = '' }: FastifyRequest['headers']): string | undefined {
  const [, basic] = /^Basic +(\S+)$/i.exec(authorization) ?? []
  if (basic === undefined) return /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  return Buffer.from(basic, 'base64').toString().split(':', 1)[0]
}

/**
 * Looks at the key, then whether its scripts pace themselves, then whether they take JSON. Throws `unauthorized`, `forbidden`, `limited` or
 * `not_acceptable`.
 */
export const door = (deps: RouteDeps) => async (request: FastifyRequest) => {
  const secret = secretOf(request.headers)
  if (!secret)
    throw new DomainError(
      'unauthorized',
      'Send a secret key as the user name of HTTP Basic, without a password; sites get theirs when created.',
    )
  const access = await openWithKey(deps, secret)
  const needed = neededFor(request)
  if (scopes.indexOf(access.scope) < scopes.indexOf(needed))
    throw new DomainError(
      'forbidden',
      `This key may only ${access.scope}; this needs ${needed === 'admin' ? 'a key with the scope "admin": make one at /v1/keys for what forgets people' : `a key with the scope "${needed}"`}.`,
    )
  request.access = access
  deps.gatekeeper.admitKey(access.prefix)
  refuseOtherFormats(request)
}

/** What cannot be taken back needs the same here as at `/v1/erasures`. */
const neededFor = ({ method, routeOptions }: FastifyRequest): Scope =>
  method === 'GET' ? 'read' : (routeOptions.config.scope ?? 'write')

const takesJson = /(^|,)\s*(application\/(json|\*)|\*\/\*)\s*(;|,|$)/i

function refuseOtherFormats({ headers: { accept = '*/*' }, params }: FastifyRequest): void {
  const { format = 'json' } = (params ?? {}) as { format?: string }
  if (format !== 'json' || !takesJson.test(accept))
    throw new DomainError(
      'not_acceptable',
      'This API speaks JSON only: ask for .json, and accept application/json.',
    )
}

/** The survey that a request is about. */
export async function projectOf(
  deps: RouteDeps,
  request: FastifyRequest,
  query: { site?: string | undefined; survey?: string | undefined },
): Promise<Project> {
  const directory = await siteOf(deps, request, query.site)
  return findProject(directory, { named: query.survey, ofKey: request.access?.surveyId ?? null })
}
