import { DomainError } from '../errors.ts'
import { LiveSite } from './live-site.ts'
import type { LiveDeps, LiveSiteName, Reader } from './reader.ts'

/** How many may listen at once on this node: to one site, and in all. Each may cost half a megabyte of memory. */
export interface LiveLimits {
  perSite: number
  perNode: number
}
export const usualLiveLimits: LiveLimits = { perSite: 100, perNode: 500 }

/** Everybody who listens on this node. Without readers it does nothing. */
export interface Live {
  /** Throws `limited` or `overloaded` where too many listen, `unavailable` while the server stops or the database is away. */
  join(site: LiveSiteName, reader: Reader): Promise<void>
  leave(site: LiveSiteName, reader: Reader): void
  /** To be called after an answer of the site has changed. */
  changed(siteId: number): void
  readonly size: number
  /** Lets everybody go, and nobody in any more. */
  end(): void
}

export function createLive(deps: LiveDeps, limits: LiveLimits): Live {
  const sites = new Map<number, LiveSite>()
  let isOver = false
  const count = () => [...sites.values()].reduce((sum, { size }) => sum + size, 0)
  const refuseTooMany = (here: number) => {
    if (isOver) throw refusal('unavailable', 'This server is about to stop; connect once more.', 2)
    if (here >= limits.perSite)
      throw refusal('limited', `${here} readers listen to this site here already; close one of them.`, 30)
    if (count() >= limits.perNode)
      throw refusal('overloaded', 'As many readers listen here as the server takes; come back later.', 30)
  }
  const leave = (site: LiveSiteName, reader: Reader) => {
    const left = sites.get(site.id)
    left?.leave(reader)
    if (left?.size === 0) sites.delete(site.id)
  }
  return {
    join: async (site, reader) => {
      refuseTooMany(sites.get(site.id)?.size ?? 0)
      const joined = sites.get(site.id) ?? new LiveSite(deps, site)
      sites.set(site.id, joined)
      await joined.join(reader).catch(error => {
        leave(site, reader)
        throw error
      })
    },
    leave,
    changed: siteId => sites.get(siteId)?.changed(),
    get size() {
      return count()
    },
    end: () => {
      isOver = true
      for (const site of sites.values()) site.end()
      sites.clear()
    },
  }
}

const refusal = (code: 'limited' | 'overloaded' | 'unavailable', detail: string, retryAfterSeconds: number) =>
  new DomainError(code, detail, [], { retryAfterSeconds })
