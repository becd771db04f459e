/** What an HTTP status means for what was sent. */
export type StatusKind = 'taken' | 'moved' | 'gone' | 'busy' | 'refused' | 'broken'

export function statusKind(status: number): StatusKind {
  if (status >= 200 && status < 300) return 'taken'
  if (status === 410) return 'gone'
  if (status === 429 || status === 503) return 'busy'
  if (status >= 500) return 'broken'
  // Whatever is below 200 is no final answer, as little as a redirection.
  return status >= 400 ? 'refused' : 'moved'
}
