import { ask, type Reply, redirectOf } from './ask.ts'
import { foreignOrigin, whyKept } from './cross-origin.ts'
import { type Finding, fault, fine, warning } from './finding.ts'
import { shown } from './web-address.ts'
import { whyUnanswered } from './why-unanswered.ts'
import type { Asking } from './world.ts'

/** The key of a site that hardly anybody has: its refusal tells something, too. */
const strangeSite = 'touchline-doctor'

/** Can pages of other sites load the script of a site? Where no site is known, its refusal is looked at. */
export async function checkLoader(base: URL, site: string | undefined, asking: Asking): Promise<Finding> {
  const address = new URL(`w/${site ?? strangeSite}.js`, base)
  try {
    const reply = await ask(address, { headers: { origin: foreignOrigin } }, asking)
    const why = whyUseless(reply, site)
    if (why) return fault('loader', `${shown(address)} ${why}.`)
    if (site === undefined) return fine('loader', 'Pages of other sites may load scripts.')
    return judgePolicy(reply, address)
  } catch (error) {
    return fault('loader', `${shown(address)} ${whyUnanswered(error)}.`)
  }
}

/** The end of a sentence that begins with the address; undefined when browsers can take what came. */
function whyUseless(reply: Reply, site: string | undefined): string | undefined {
  const { status, headers, url } = reply
  const next = redirectOf(reply, url)
  if (next)
    return `redirects to ${shown(next)}; name that in the script tag, because browsers lose answers on the way`
  if (isUnknownSite(reply))
    return site === undefined
      ? whyKept(headers)
      : `is refused: the server knows no site "${site}"; check the key in the script tag, or make the site with "touchline create-site ${site}"`
  if (status !== 200) return `gives ${status}; let the proxy pass on /w/ to Touchline`
  if (!/^(?:text|application)\/javascript\b/.test(headers.get('content-type') ?? ''))
    return 'is no script; let the proxy pass on /w/ to Touchline'
  return whyKept(headers)
}

const isUnknownSite = ({ status, body }: Reply) => status === 404 && /"code"\s*:\s*"unknown_site"/.test(body)

function judgePolicy({ headers }: Reply, address: URL): Finding {
  const policy = headers.get('cross-origin-resource-policy')
  if (policy === 'cross-origin') return fine('loader', `Pages of other sites may load ${shown(address)}.`)
  if (policy === null)
    return warning(
      'loader',
      `${shown(address)} lacks cross-origin-resource-policy, so pages that are isolated (COEP) cannot load it; let the proxy pass on the headers that Touchline sends.`,
    )
  return fault(
    'loader',
    `${shown(address)} has cross-origin-resource-policy "${policy}", so browsers keep it from pages of other sites; let only Touchline set it.`,
  )
}
