import { Unanswered } from './ask.ts'

/** What Node says when a connection comes to nothing, as the end of a sentence that begins with the address. */
const reasons: Record<string, string> = {
  ENOTFOUND: 'has a name that DNS does not know; check its spelling and its DNS entry',
  EAI_AGAIN: 'has a name that DNS could not look up just now; try again',
  ECONNREFUSED: 'takes no connection; check that the server or its proxy runs there, and the port',
  ECONNRESET: 'hung up; look into the log of whatever listens there',
  UND_ERR_SOCKET: 'hung up; look into the log of whatever listens there',
  EHOSTUNREACH: 'cannot be reached over the network',
  ENETUNREACH: 'cannot be reached over the network',
  CERT_HAS_EXPIRED: 'has a certificate that has expired; renew it',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for other names; get one for this name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that it has signed itself; get one that browsers trust',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a certificate of an authority that is not trusted here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'sends its certificate without those in between; let it send the whole chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a certificate of an authority that is not trusted here',
}

/** Why `ask` has thrown, as the end of a sentence that begins with the address. */
export function whyUnanswered(error: unknown): string {
  if (error instanceof Unanswered) return error.message
  const { name, cause } = error as Error & { cause?: { code?: string; message?: string } }
  if (name === 'TimeoutError')
    return 'does not answer in time; look whether it is overloaded or a firewall drops it'
  if (cause?.message === 'bad port') return 'has a port that browsers refuse to use; choose another'
  const code = cause?.code ?? ''
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO')
    return 'speaks no TLS at this port; check the port, and http:// or https://'
  return reasons[code] ?? `cannot be asked (${code || name})`
}
