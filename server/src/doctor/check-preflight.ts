import { ask } from './ask.ts'
import { foreignOrigin, lists, whyKept } from './cross-origin.ts'
import { type Finding, fine, warning } from './finding.ts'
import { whyUnanswered } from './why-unanswered.ts'
import type { Asking } from './world.ts'

/** The widget needs no preflight, but pages that send JSON to the API themselves do. So what is wrong here is a warning. */
export async function checkPreflight(base: URL, asking: Asking): Promise<Finding> {
  const headers = {
    origin: foreignOrigin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  }
  const told = (why: string) =>
    warning('preflight', `OPTIONS /v1/answers ${why}; the widget does without, pages that send JSON do not.`)
  try {
    const reply = await ask(new URL('v1/answers', base), { method: 'OPTIONS', headers }, asking)
    if (reply.status < 200 || reply.status > 299)
      return told(`gives ${reply.status}; let the proxy pass on OPTIONS`)
    const kept = whyKept(reply.headers)
    if (kept) return told(kept)
    if (!lists(reply.headers, 'access-control-allow-methods', 'post')) return told('does not allow POST')
    if (!lists(reply.headers, 'access-control-allow-headers', 'content-type'))
      return told('does not allow the header content-type')
    return fine('preflight', 'Pages of other sites may send JSON.')
  } catch (error) {
    return told(whyUnanswered(error))
  }
}
