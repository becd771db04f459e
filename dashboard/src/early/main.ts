import { readPeriod } from '../layout/read-period.ts'
import { overviewParams } from '../overview/overview-params.ts'
import { startLanguage } from '../texts/start-language.ts'
import { readAddress } from './read-address.ts'
import { askEarly } from './replies.ts'

// Runs by itself, before the pages: while their code is on its way, their words are fetched and the server looks up what they will ask for.

const { site, page } = readAddress(location.pathname) ?? {}
askEarly('/v1/account')
if (site !== undefined) {
  askEarly(`/v1/sites/${site}`)
  const period = readPeriod(Object.fromEntries(new URLSearchParams(location.search)))
  if (page === '') askEarly(`/v1/overview?${new URLSearchParams(overviewParams(site, period))}`)
}

/** The language that the pages begin with. */
export const language = startLanguage()
