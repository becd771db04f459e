import { ask, type Reply } from './ask.ts'
import { foreignOrigin, lists, whyKept } from './cross-origin.ts'
import { type Finding, fault, fine, warning } from './finding.ts'
import { whyUnanswered } from './why-unanswered.ts'
import type { Asking } from './world.ts'

/** Sends an empty answer as a page of another site does. It must be refused, so that the page can read why; nothing is kept. */
export async function checkRefusal(base: URL, asking: Asking): Promise<Finding> {
  try {
    const headers = { origin: foreignOrigin, 'content-type': 'text/plain' }
    return judge(await ask(new URL('v1/answers', base), { method: 'POST', headers, body: '' }, asking))
  } catch (error) {
    return fault('answers', `POST /v1/answers ${whyUnanswered(error)}.`)
  }
}

function judge({ status, headers }: Reply): Finding {
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') ?? false
  if (!isProblem)
    return fault(
      'answers',
      `POST /v1/answers gives ${status} from something in front of Touchline; let it pass on POST to Touchline.`,
    )
  const kept = whyKept(headers)
  if (kept) return fault('answers', `POST /v1/answers ${kept}.`)
  if (!lists(headers, 'access-control-expose-headers', 'retry-after'))
    return warning(
      'answers',
      'POST /v1/answers does not let pages read Retry-After (access-control-expose-headers); let the proxy pass on the headers that Touchline sends.',
    )
  if (status >= 500)
    return fault(
      'answers',
      `POST /v1/answers gives ${status}: the server takes no answers; its log says why.`,
    )
  return fine('answers', 'Pages of other sites may send answers, and read why one is refused.')
}
