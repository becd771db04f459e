import { readAddress } from '../early/read-address.ts'

/** How the pages of a site were left: what stood behind the question mark, by the name of each page, which is empty for the overview. */
export interface LeftPages {
  site: string
  queries: Readonly<Record<string, string>>
}

/** Whoever comes back to these finds them as they were left. */
const pages = ['', 'responses', 'alerts']

/** Adds what an address says to what was known. The period of a touchpoint is that of the overview too, and another site begins anew. */
export function leavePage(left: LeftPages, address: string): LeftPages {
  const { pathname, searchParams } = new URL(address, 'https://any.example')
  const here = readAddress(pathname)
  if (!here) return left
  const known = here.site === left.site ? left.queries : {}
  const [page = ''] = here.page.split('/')
  if (pages.includes(page)) return { site: here.site, queries: { ...known, [page]: `${searchParams}` } }
  return { site: here.site, queries: page === 'touchpoints' ? withPeriod(known, searchParams) : known }
}

function withPeriod(known: LeftPages['queries'], period: URLSearchParams): LeftPages['queries'] {
  // The overview cannot show any days, only lengths.
  if (!period.has('days')) return known
  const overview = new URLSearchParams(known[''])
  for (const name of ['days', 'compare', 'to']) {
    overview.delete(name)
    const value = period.get(name)
    if (value) overview.set(name, value)
  }
  return { ...known, '': `${overview}` }
}
