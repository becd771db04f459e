import type { Deps } from './deps.ts'

/**
 * Seals all secrets with the secret in use, so that the one before can be taken away. Returns the keys of the sites with secrets that
 * nothing opens any more.
 */
export async function resealAll({ store, sealer }: Pick<Deps, 'store' | 'sealer'>): Promise<string[]> {
  const lost: string[] = []
  for (const site of await store.listSites())
    for (const row of await store.listIdentityKeys(site.id)) {
      if (row.algorithm !== 'HS256' || sealer.isCurrent(row.secret)) continue
      const secret = sealer.open(row.secret)
      const sealed = secret === undefined ? undefined : sealer.seal(secret)
      if (sealed === undefined) lost.push(site.key)
      else await store.resealIdentityKey({ ...row, secret: sealed })
    }
  return lost
}
