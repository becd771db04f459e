import { ask, type Reply } from './ask.ts'
import { type Finding, fault, fine, warning } from './finding.ts'
import { isLoopback } from './hosts.ts'
import { shown } from './web-address.ts'
import { whyUnanswered } from './why-unanswered.ts'
import type { Asking } from './world.ts'

/** Whoever waits longer for a script than this, in milliseconds, has often left the page. */
const slowMs = 2000

export interface FoundServer {
  findings: Finding[]
  /** Undefined when no Touchline was found, so that there is nothing more to ask. */
  server?: { base: URL; livez: Reply }
}

/** Looks for the server at its public address, and follows where that redirects to. */
export async function findServer(given: URL, asking: Asking): Promise<FoundServer> {
  try {
    const livez = await ask(new URL('livez', given), { redirects: 5 }, asking)
    const base = new URL('.', livez.url)
    if (!isAlive(livez)) return { findings: [fault('address', `${shown(base)} ${whatElse(livez)}.`)] }
    return {
      findings: [judgeReach(given, base, livez.tookMs), judgeScheme(base)],
      server: { base, livez },
    }
  } catch (error) {
    return { findings: [fault('address', `${shown(given)} ${whyUnanswered(error)}.`)] }
  }
}

/** Does this reply of `/livez` come from Touchline? */
const isAlive = ({ status, body }: Reply) => status === 200 && /^\s*\{\s*"status"\s*:\s*"ok"/.test(body)

const whatElse = ({ status }: Reply): string =>
  [502, 503, 504].includes(status)
    ? `answers with ${status}: the proxy does not reach Touchline; check that it runs, and the address that the proxy sends to`
    : `answers, but not as Touchline does (/livez gave ${status}); check the address, and where its proxy sends to`

function judgeReach(given: URL, base: URL, tookMs: number): Finding {
  if (base.href !== given.href)
    return warning(
      'address',
      `${shown(given)} redirects to ${shown(base)}; name that in the script tag, because browsers lose answers on the way.`,
    )
  const told = `Touchline answers at ${shown(base)} after ${Math.round(tookMs)} ms`
  return tookMs > slowMs
    ? warning('address', `${told}, which is slow; look at the load of the server and at the way to it.`)
    : fine('address', `${told}.`)
}

function judgeScheme({ protocol, hostname }: URL): Finding {
  if (protocol === 'https:') return fine('https', 'The way to the server is encrypted.')
  if (isLoopback(hostname)) return fine('https', 'The way to the server stays on this machine.')
  return warning(
    'https',
    'The server is reached by http, so answers can be read on their way and https pages cannot load the widget; put a proxy with a certificate in front.',
  )
}
