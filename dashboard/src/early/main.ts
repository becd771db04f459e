import { readPeriod } from '../layout/read-period.ts'
import { overviewParams } from '../overview/overview-params.ts'
import { askEarly } from './replies.ts'

// Runs by itself, before the pages: while their code is on its way, the server already looks up what they will ask for first.
const [, site, page = ''] = /^\/sites\/([\w-]+)(?:\/(.*))?$/.exec(location.pathname) ?? []
askEarly('/v1/account')
if (site !== undefined) {
  askEarly(`/v1/sites/${site}`)
  const period = readPeriod(Object.fromEntries(new URLSearchParams(location.search)))
  if (page === '') askEarly(`/v1/overview?${new URLSearchParams(overviewParams(site, period))}`)
}
