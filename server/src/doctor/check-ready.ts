import { ask } from './ask.ts'
import { type Finding, fault, fine } from './finding.ts'
import { whyUnanswered } from './why-unanswered.ts'
import type { Asking } from './world.ts'

/** Does the server at `base` say that it can answer? */
export async function checkReady(base: URL, asking: Asking): Promise<Finding> {
  try {
    const { status } = await ask(new URL('readyz', base), {}, asking)
    if (status === 200) return fine('ready', 'The server is ready: it reaches its database.')
    if (status === 503)
      return fault(
        'ready',
        'The server is not ready: it does not reach its database, or is about to stop; its log says which.',
      )
    return fault('ready', `/readyz gives ${status}; let the proxy pass on all paths of Touchline.`)
  } catch (error) {
    return fault('ready', `/readyz ${whyUnanswered(error)}.`)
  }
}
