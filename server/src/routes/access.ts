import { key } from '@touchline/shared/contract/text.ts'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Access, openWithKey, type Scope, scopes } from '../domain/api-keys.ts'
import type { SiteDirectory } from '../domain/directory.ts'
import { DomainError, refuseField } from '../domain/errors.ts'
import type { RouteDeps } from './deps.ts'

/** For keys of the whole installation, which must say which site they mean. */
export const siteQuery = z.object({
  site: key.optional().describe('Needed only with a key of the whole installation.'),
})

/** The key of a request; throws `unauthorized`, or `forbidden` when it allows less than `needed`. */
export async function requireAccess(
  { store }: RouteDeps,
  request: FastifyRequest,
  needed: Scope,
): Promise<Access> {
  const [, secret] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  const access = await openWithKey(store, secret)
  if (scopes.indexOf(access.scope) < scopes.indexOf(needed))
    throw new DomainError(
      'forbidden',
      `This key may only ${access.scope}; this needs a key with the scope "${needed}".`,
    )
  return access
}

/** The site that a request is about: the key's own, or the one that an installation's key names. */
export async function requireSite(
  deps: RouteDeps,
  request: FastifyRequest,
  needed: Scope,
  named?: string,
): Promise<SiteDirectory> {
  const access = await requireAccess(deps, request, needed)
  if (access.siteId === null) {
    if (named === undefined)
      throw refuseField('invalid', 'site', 'name the site, because this key opens all of them')
    return await deps.directories.get(named)
  }
  const directory = await deps.directories.getById(access.siteId)
  if (named !== undefined && named !== directory.site.key)
    throw new DomainError('forbidden', 'This key belongs to another site.')
  return directory
}
