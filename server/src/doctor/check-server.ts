import { checkClock } from './check-clock.ts'
import { checkLoader } from './check-loader.ts'
import { checkPreflight } from './check-preflight.ts'
import { checkReady } from './check-ready.ts'
import { checkRefusal } from './check-refusal.ts'
import type { FoundServer } from './find-server.ts'
import type { Finding } from './finding.ts'
import type { Asking } from './world.ts'

/** Everything about a server that was found; `site` is the key of one of its sites, if one is known. */
export async function checkServer(
  { base, livez }: NonNullable<FoundServer['server']>,
  site: string | undefined,
  asking: Asking,
): Promise<Finding[]> {
  const clock = checkClock(livez)
  const findings = await Promise.all([
    checkReady(base, asking),
    checkPreflight(base, asking),
    checkRefusal(base, asking),
    checkLoader(base, site, asking),
  ])
  return clock ? [...findings, clock] : findings
}
