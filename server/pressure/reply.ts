/** What a server has answered to one request. */
export interface Reply {
  status: number
  /** The status line and the headers, as they came. */
  head: string
  body: string
}

/** The reply at the beginning of `text`; undefined while it is not whole. It must say how long its body is. */
export function readReply(text: string): Reply | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = text.slice(0, end)
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
  const body = text.slice(end + 4, end + 4 + length)
  return body.length < length ? undefined : { status: Number(head.slice(9, 12)), head, body }
}

/** Only a reply that echoes the id means that the answer is kept. */
export const acknowledges = ({ status, body }: Reply, id: string): boolean =>
  (status === 200 || status === 202) && body.includes(`"id":"${id}"`)

export const hasRetryAfter = ({ head }: Reply): boolean => /^retry-after: \d+$/im.test(head)
