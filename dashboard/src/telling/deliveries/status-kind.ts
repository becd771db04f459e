/** What a status means for what was sent. */
export type StatusKind = 'taken' | 'moved' | 'gone' | 'busy' | 'refused' | 'broken'

/** By which protocol something is handed over: the numbers of HTTP and of mail servers mean different things. */
export type Way = 'http' | 'mail'

export const statusKind = (status: number, way: Way): StatusKind =>
  way === 'mail' ? ofMail(status) : ofHttp(status)

/** RFC 5321, section 4.2.1. */
function ofMail(status: number): StatusKind {
  if (status < 300) return 'taken'
  return status < 500 ? 'busy' : 'refused'
}

function ofHttp(status: number): StatusKind {
  if (status >= 200 && status < 300) return 'taken'
  if (status === 410) return 'gone'
  if (status === 429 || status === 503) return 'busy'
  if (status >= 500) return 'broken'
  // Whatever is below 200 is no final answer, as little as a redirection.
  return status >= 400 ? 'refused' : 'moved'
}
