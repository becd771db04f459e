import { type Scope, scopes } from '@touchline/shared/contract/api-key.ts'
import { key } from '@touchline/shared/contract/text.ts'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { openForAccount } from '../domain/accounts/access.ts'
import { type Access, openWithKey } from '../domain/api-keys.ts'
import type { SiteDirectory } from '../domain/directory.ts'
import { DomainError, refuseField } from '../domain/errors.ts'
import type { RouteDeps } from './deps.ts'

/** For keys of the whole installation, which must say which site they mean. */
export const siteQuery = z.object({
  site: key.optional().describe('Needed only with a key of the whole installation.'),
})

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set by the `guard` of the route. */
    access?: Access
    /** The site that it turned out to be about. */
    siteId?: number
  }
}

/**
 * Looks at the key, or at who has signed in, before anything else of a request: without either, nobody learns what a body should look like.
 * Throws `unauthorized`, or `forbidden` for what allows less than `needed`.
 */
export const guard = (deps: RouteDeps, needed: Scope) => async (request: FastifyRequest) => {
  const access = isBySession(request) ? await openBySession(deps, request) : await openByKey(deps, request)
  if (scopes.indexOf(access.scope) < scopes.indexOf(needed))
    throw new DomainError(
      'forbidden',
      access.account
        ? 'Your role at this site does not allow this; ask one of its owners.'
        : `This key may only ${access.scope}; this needs a key with the scope "${needed}".`,
    )
  request.access = access
}

/** Does the key of a guarded request allow more than its route needs? */
export const mayAdminister = ({ access }: FastifyRequest): boolean => access?.scope === 'admin'

/** Does it allow changing surveys and looking after answers? */
export const mayChange = ({ access }: FastifyRequest): boolean =>
  access !== undefined && access.scope !== 'read'

const isBySession = ({ headers, session }: FastifyRequest) =>
  headers.authorization === undefined && session?.accountId !== undefined

async function openByKey(deps: RouteDeps, { headers }: FastifyRequest): Promise<Access> {
  const [, secret] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? []
  return await openWithKey(deps, secret)
}

/** The header that pages of other sites cannot send, so that none of them acts in the name of whoever has signed in here. */
export const ownPageHeader = 'x-touchline-page'

/** Throws `forbidden` for a change that a page of another site might have sent. Reading changes nothing, and downloads are links. */
export function refuseForeignPages({ method, headers }: FastifyRequest): void {
  if (method !== 'GET' && headers[ownPageHeader] === undefined)
    throw new DomainError(
      'forbidden',
      `Send the header ${ownPageHeader} with each change that a page asks for.`,
    )
}

async function openBySession(deps: RouteDeps, request: FastifyRequest): Promise<Access> {
  refuseForeignPages(request)
  const named = { ...(request.params as object), ...(request.query as object) } as { site?: unknown }
  const site = typeof named.site === 'string' ? named.site : undefined
  return await openForAccount(deps, request.session.accountId as string, site)
}

/** The site that a guarded request is about: the key's own, or the one that an installation's key names. */
export async function siteOf(
  deps: RouteDeps,
  request: FastifyRequest,
  named?: string,
): Promise<SiteDirectory> {
  const directory = await findSite(deps, request, named)
  request.siteId = directory.site.id
  return directory
}

/** The same for figures, which may be told by definitions that were in force a few seconds ago. */
export async function knownSiteOf(
  deps: RouteDeps,
  request: FastifyRequest,
  named?: string,
): Promise<SiteDirectory> {
  const { getKnown } = deps.directories
  return await siteOf({ ...deps, directories: { ...deps.directories, getById: getKnown } }, request, named)
}

async function findSite(
  deps: RouteDeps,
  { access }: FastifyRequest,
  named: string | undefined,
): Promise<SiteDirectory> {
  const { siteId } = access as Access
  if (siteId === null) {
    if (named === undefined)
      throw refuseField('invalid', 'site', 'name the site with ?site=KEY, because this key opens all of them')
    return await deps.directories.get(named)
  }
  const directory = await deps.directories.getById(siteId)
  if (named !== undefined && named !== directory.site.key)
    throw new DomainError('forbidden', 'This key belongs to another site.')
  return directory
}

/** Whose keys a guarded request is about: those of a site, or of the installation where its key names no site. */
export async function ownerOf(
  deps: RouteDeps,
  request: FastifyRequest,
  named?: string,
): Promise<number | null> {
  const { siteId } = request.access as Access
  if (siteId === null && named === undefined) return null
  return (await siteOf(deps, request, named)).site.id
}
