import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Awaited } from '../parts/Awaited.tsx'
import { type Account, useAccount } from './account.tsx'
import { readLastSite } from './last-site.ts'
import { useSites } from './use-sites.ts'

/** Leads on: to the sign-in, to the site that was looked at last, or to the set-up where there is none. */
export function Home() {
  const account = useAccount()
  return (
    <Awaited query={account} place={null}>
      {known => (known ? <Lead account={known} /> : <Go to="/login" />)}
    </Awaited>
  )
}

function Lead({ account }: { account: Account }) {
  const sites = useSites(account)
  return (
    <Awaited query={sites} place={null}>
      {known => {
        const last = readLastSite()
        const site = known.find(({ key }) => key === last) ?? known[0]
        return <Go to={site ? `/sites/${encodeURIComponent(site.key)}` : '/setup'} />
      }}
    </Awaited>
  )
}

/** Leads to another address, which takes the place of this one. */
export function Go({ to }: { to: string }) {
  const { route } = useLocation()
  useEffect(() => route(to, true), [to])
  return null
}
