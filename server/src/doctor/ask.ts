import type { Asking } from './world.ts'

export interface Question {
  method?: string
  headers?: Record<string, string>
  body?: string
  /** So many redirects are followed; none unless it is said. */
  redirects?: number
  /** The rest of the body is not read. */
  mostBytes?: number
}

export interface Reply {
  status: number
  headers: Headers
  /** Read as UTF-8. */
  body: string
  /** Was the body longer than what was read? */
  isCut: boolean
  /** Where it came from in the end. */
  url: URL
  /** Where redirects have led to, in order. */
  hops: URL[]
  /** How long it took in all, in milliseconds. */
  tookMs: number
  /** The moment in the middle between question and reply. */
  at: number
}

/** Why there is no reply that can be used, as the end of a sentence that begins with the address. */
export class Unanswered extends Error {}

/** Asks another server and reads its reply, whatever its status. Throws what `fetch` throws, or `Unanswered`. */
export async function ask(from: URL, question: Question, asking: Asking): Promise<Reply> {
  const { redirects = 0, mostBytes = 65_536, ...request } = question
  const signal = AbortSignal.timeout(asking.patienceMs)
  const begun = asking.clock.elapsed()
  const hops: URL[] = []
  for (let url = from; ; url = hops.at(-1) as URL) {
    const { response, at } = await askOnce(url, { ...request, signal }, asking)
    const next = redirects > 0 ? redirectOf(response, url) : undefined
    if (next === undefined) {
      const { status, headers } = response
      const read = await readBody(response, mostBytes)
      return { status, headers, ...read, url, hops, tookMs: asking.clock.elapsed() - begun, at }
    }
    if (hops.push(next) > redirects) throw new Unanswered(`redirects more than ${redirects} times`)
    await response.body?.cancel()
  }
}

async function askOnce(url: URL, { headers, ...request }: RequestInit, { fetch, clock }: Asking) {
  const askedAt = clock.now()
  const response = await fetch(url, {
    ...request,
    headers: { 'user-agent': 'touchline-doctor', 'cache-control': 'no-cache', ...headers },
    redirect: 'manual',
  })
  return { response, at: (askedAt + clock.now()) / 2 }
}

/** Where a reply sends to; undefined when it sends nowhere. Throws `Unanswered` for what is no address of the web. */
export function redirectOf(
  { status, headers }: { status: number; headers: Headers },
  url: URL,
): URL | undefined {
  const location = headers.get('location')
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined
  if (!URL.canParse(location, url.href)) throw new Unanswered('redirects to something that is no address')
  const next = new URL(location, url)
  if (next.protocol !== 'http:' && next.protocol !== 'https:')
    throw new Unanswered(`redirects to ${next.protocol}, which is no address of the web`)
  return next
}

async function readBody({ body }: Response, mostBytes: number): Promise<{ body: string; isCut: boolean }> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop early cancels the rest.
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > mostBytes) break
  }
  const bytes = Buffer.concat(chunks).subarray(0, mostBytes)
  return { body: new TextDecoder().decode(bytes), isCut: size > mostBytes }
}
