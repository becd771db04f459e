import { findSite } from '../store/find-site.ts'
import { checkDatabase } from './check-database.ts'
import { checkPage } from './check-page.ts'
import { checkServer } from './check-server.ts'
import { checkLimits, checkProxies, checkSecret } from './check-settings.ts'
import { checkTimeZones } from './check-time-zones.ts'
import { findServer } from './find-server.ts'
import { type Finding, fault } from './finding.ts'
import { guarded } from './guarded.ts'
import { readSettings, type Settings } from './read-settings.ts'
import { asJson, inWords, worstOf } from './report.ts'
import { readServerAddress, readWebAddress } from './web-address.ts'
import { realWorld, type World } from './world.ts'

/** What is to be looked at besides settings and database. */
export interface Wanted {
  /** The public address of the server, such as `https://surveys.example`. */
  url?: string | undefined
  /** A page that bears the script tag. */
  page?: string | undefined
}

/**
 * Looks at an installation, tells what is fine and what to mend, and returns the exit code: 1 when something must be mended, 0
 * otherwise, also with warnings. Ends within a minute, changes nothing, and tells no secret.
 */
export async function doctor(
  environment: Record<string, string | undefined>,
  { json, ...wanted }: Wanted & { json?: boolean | undefined } = {},
  world: World = realWorld(),
): Promise<number> {
  const findings = await examine(environment, wanted, world)
  world.print(json ? asJson(findings) : inWords(findings))
  return worstOf(findings) === 'fault' ? 1 : 0
}

/** In the order in which one thing depends on another. */
async function examine(
  environment: Record<string, string | undefined>,
  { url, page }: Wanted,
  world: World,
): Promise<Finding[]> {
  const settings = readSettings(environment)
  const { databaseUrl } = settings
  const database = databaseUrl === undefined ? [] : await checkDatabase(databaseUrl, world.clock)
  const site =
    databaseUrl === undefined || database.some(({ state }) => state === 'fault')
      ? undefined
      : await findSite(databaseUrl)
  return [
    ...judgeSettings(settings, url, world),
    ...database,
    checkTimeZones(),
    ...(await checkWeb({ url, page }, site, world)),
  ]
}

function judgeSettings(
  { finding, config }: Settings,
  url: string | undefined,
  { addresses }: World,
): Finding[] {
  if (!config) return [finding]
  const server = url === undefined ? undefined : readServerAddress(url)
  return [finding, checkSecret(config), checkProxies(config, server, addresses), checkLimits(config)]
}

/** More than any of its requests may take with those that follow, in milliseconds. */
const webPatienceMs = 20_000

async function checkWeb({ url, page }: Wanted, site: string | undefined, world: World): Promise<Finding[]> {
  const noAddress = (name: string) =>
    fault(name, 'This is no address of the web; write it with https:// in front.')
  const given = url === undefined ? undefined : readServerAddress(url)
  const address = page === undefined ? undefined : readWebAddress(page)
  const { findings = [], server } = given ? await findServer(given, world) : {}
  const [ofServer, ofPage] = await Promise.all([
    server ? guarded('server', webPatienceMs, () => checkServer(server, site, world)) : [],
    address ? guarded('page', webPatienceMs, () => checkPage(address, server?.base ?? given, world)) : [],
  ])
  // The page tells better than the database whose script is loaded.
  const isTold = ofPage.some(({ name }) => name === 'loader')
  return [
    ...(url !== undefined && !given ? [noAddress('address')] : findings),
    ...ofServer.filter(({ name }) => !isTold || name !== 'loader'),
    ...(page !== undefined && !address ? [noAddress('page')] : ofPage),
  ]
}
