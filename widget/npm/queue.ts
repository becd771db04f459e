import type { Methods } from '../src/page.ts'

/** What stands at `window.touchline`: a queue of calls, and from the script's arrival until `destroy` the real thing. */
export interface OnPage extends Partial<Methods> {
  (...call: unknown[]): unknown
  /** Calls that the script will carry out when it arrives; each is a method and its arguments. */
  q?: unknown[][]
  /** Resolves when the script has run, rejects when it cannot be had. Only queues of this package know. */
  arrival?: Promise<void>
}

const page = globalThis as { touchline?: OnPage | undefined }

/** Undefined on a server, and on a page after `destroy`. */
export const findOnPage = (): OnPage | undefined => page.touchline

/** What is on the page already – by a script tag, by another copy of this package – or a new queue. */
export function openQueue(): OnPage {
  page.touchline ||= createQueue()
  forgetDestroyed(page.touchline)
  return page.touchline
}

function createQueue(): OnPage {
  const q: unknown[][] = []
  return Object.assign((...call: unknown[]) => void q.push(call), { q })
}

/** Who destroys the widget before it has arrived and asks for it again, as React's strict mode does, wants it after all. */
function forgetDestroyed({ q }: OnPage) {
  const methods = q?.map(([method]) => method) ?? []
  q?.splice(0, methods.lastIndexOf('destroy') + 1)
}
