import { useQuery } from '@tanstack/preact-query'
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo } from 'preact/hooks'
import { api, ask, type Reply } from '../api.ts'
import { ShellPlace } from '../layout/ShellPlace.tsx'
import { Awaited } from '../parts/Awaited.tsx'
import type { Account } from './account.tsx'
import { keepLastSite } from './last-site.ts'
import { NoSuchSite } from './NotFound.tsx'

export type Site = Reply<'/v1/sites/{site}'>
export type Role = Account['sites'][number]['role']

interface Place extends Site {
  /** What the reader may do here. */
  role: Role
  account: Account
  /** An address below this site's, such as `/sites/shop/alerts` for `alerts`. */
  at(path: string): string
}

const SiteContext = createContext<Place | undefined>(undefined)

/** How it is asked what a site is made of. */
export const siteQuery = (site: string) => ({
  queryKey: ['site', site],
  queryFn: () => ask(api.GET('/v1/sites/{site}', { params: { path: { site } } })),
})

/** Knows which site the pages below are about. */
export function SiteProvider({
  account,
  site,
  children,
}: {
  account: Account
  site: string
  children: ComponentChildren
}) {
  const found = useQuery(siteQuery(site))
  useEffect(() => {
    if (found.data) keepLastSite(found.data.key)
  }, [found.data?.key])
  const role = account.is_operator
    ? 'owner'
    : (account.sites.find(({ key }) => key === site)?.role ?? 'viewer')
  return (
    <Awaited query={found} place={<ShellPlace />} missing={<NoSuchSite site={site} />}>
      {known => <KnownSite {...{ known, role, account, children }} />}
    </Awaited>
  )
}

/** Whatever asks which site it is on is drawn anew only where that has changed, not with each step in the address. */
function KnownSite({
  known,
  role,
  account,
  children,
}: {
  known: Site
  role: Role
  account: Account
  children: ComponentChildren
}) {
  const place = useMemo((): Place => {
    const at = (path: string) => `/sites/${encodeURIComponent(known.key)}${path && `/${path}`}`
    return { ...known, role, account, at }
  }, [known, role, account])
  return <SiteContext.Provider value={place}>{children}</SiteContext.Provider>
}

export function useSite(): Place {
  const site = useContext(SiteContext)
  if (!site) throw new Error('useSite needs a SiteProvider above it')
  return site
}

/** May the reader change surveys and look after answers here, or do everything? */
export function useMay(): { edit: boolean; administer: boolean } {
  const { role } = useSite()
  return { edit: role !== 'viewer', administer: role === 'owner' }
}
