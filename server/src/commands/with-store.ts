import { setFlagsFromString } from 'node:v8'
import type { Role } from '@touchline/shared/roles.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'

/** Opens the database, also beside a running server, for one act. */
export async function withStore(databaseUrl: string, act: (store: Store) => Promise<void>): Promise<void> {
  // Left to itself Node lets garbage lie as long as the machine has memory. A server has its own measure of that.
  setFlagsFromString('--optimize-for-size')
  const store = await openStore(databaseUrl, { isForOneAct: true })
  try {
    await act(store)
  } finally {
    await store.close()
  }
}

/** Throws a sentence when there is no such site. */
export async function findSiteId(store: Store, siteKey: string): Promise<number> {
  const site = (await store.listSites()).find(({ key }) => key === siteKey)
  if (!site) throw new Error(`There is no site with the key "${siteKey}".`)
  return site.id
}

/** The commands that are noted in the audit log. */
export const notedCommands = [
  'apply-erasures',
  'create-key',
  'create-site',
  'erase',
  'export',
  'import',
  'invite',
  'purge',
  'remove-account',
  'repair',
  'reset-password',
  'restore',
] as const

/** Notes in the audit log what a command did to a site, or to the installation (null). */
export const noteAct = (
  store: Store,
  command: (typeof notedCommands)[number],
  { siteId, subject = null, role }: { siteId: number | null; subject?: string | null; role?: Role },
): Promise<void> =>
  store.addAudit({
    site_id: siteId ?? 0,
    at: Date.now(),
    actor: 'command line',
    act: `touchline ${command}`,
    subject,
    role: role ?? null,
  })
