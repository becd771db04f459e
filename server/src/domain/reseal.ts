import type { Deps } from './deps.ts'

type Means = Pick<Deps, 'store' | 'sealer'>

/**
 * Seals all secrets with the secret in use, so that the one before can be taken away. Returns the keys of the sites with secrets that
 * nothing opens any more.
 */
export async function resealAll({ store, sealer }: Means): Promise<string[]> {
  const lost: string[] = []
  for (const { id: siteId, key } of await store.listSites()) {
    for (const row of await store.listIdentityKeys(siteId)) {
      if (row.algorithm !== 'HS256' || sealer.isCurrent(row.secret)) continue
      const sealed = sealAgain({ sealer }, row.secret)
      if (sealed === undefined) lost.push(key)
      else await store.resealIdentityKey({ ...row, secret: sealed })
    }
    if (!(await resealDestinations({ store, sealer }, siteId))) lost.push(key)
  }
  return lost
}

/** False where nothing opens the secret of one of them any more. */
async function resealDestinations({ store, sealer }: Means, siteId: number): Promise<boolean> {
  let isWhole = true
  for (const { id, secret, old_secret } of await store.listSealedSecrets(siteId)) {
    const sealed = [secret, old_secret].filter(one => one !== null)
    if (sealed.every(one => sealer.isCurrent(one))) continue
    const again = secret === null ? null : sealAgain({ sealer }, secret)
    if (again === undefined) isWhole = false
    else {
      const old = old_secret === null ? null : (sealAgain({ sealer }, old_secret) ?? null)
      await store.updateDestination({ siteId, id, set: { secret: again, old_secret: old } })
    }
  }
  return isWhole
}

function sealAgain({ sealer }: Pick<Means, 'sealer'>, sealed: string): string | undefined {
  const text = sealer.open(sealed)
  return text === undefined ? undefined : sealer.seal(text)
}
