import type { AuditPage, AuditQuery } from '@touchline/shared/contract/audit.ts'
import type { Role } from '@touchline/shared/roles.ts'
import type { Deps } from '../deps.ts'

/** The administrative acts on a site, or on the installation (null), newest first. */
export async function readAudit(
  { store }: Pick<Deps, 'store'>,
  siteId: number | null,
  { limit, cursor }: AuditQuery,
): Promise<AuditPage> {
  const rows = await store.listAudit({ siteId: siteId ?? 0, before: cursor, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  return {
    acts: shown.map(({ at, actor, act, subject, role, times }) => ({
      at: new Date(at).toISOString(),
      actor,
      act,
      subject,
      role: (role ?? null) as Role | null,
      times: times ?? null,
    })),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}
