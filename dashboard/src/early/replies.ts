const asked = new Map<string, Promise<Response>>()

/** Says that one of our own pages asks. Other sites' pages cannot send it. */
export const ownPage = { 'x-touchline-page': '1' }

/** Asks the API for something before the code that will want it is there. */
export function askEarly(path: string): void {
  const reply = fetch(path, { headers: ownPage })
  // Whoever takes it hears of the failure.
  reply.catch(() => undefined)
  asked.set(new URL(path, location.href).href, reply)
}

/** The reply to what was asked early, once; undefined where this was not asked. */
export function takeEarly({ method, url }: Pick<Request, 'method' | 'url'>): Promise<Response> | undefined {
  if (method !== 'GET') return undefined
  const reply = asked.get(url)
  asked.delete(url)
  return reply
}

/** Forgets what nobody has taken: later it would be old. */
export const forgetEarly = (): void => asked.clear()
