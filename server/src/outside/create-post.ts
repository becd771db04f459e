import { lookup } from 'node:dns/promises'
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { type OutsideReply, type OutsideRequest, type Post, PostFault } from '../domain/deliveries/post.ts'
import { isAllowedAddress, isOwn } from './is-allowed-address.ts'
import { addressIn, isUsualPort, readUrl } from './read-url.ts'

export interface Address {
  address: string
  family: number
}

/** All addresses that a name leads to; rejects where it leads nowhere. */
export type Resolve = (name: string) => Promise<Address[]>

export const resolveName: Resolve = name => lookup(name, { all: true, verbatim: true })

export interface PostOptions {
  /** Networks that may be sent to although they are private, such as `10.0.0.0/8`. */
  ownNetworks: readonly string[]
  resolve: Resolve
  timeoutMs: number
  /** Certificates of authorities that are trusted instead of the usual ones. */
  ca?: string | undefined
}

/** So much of a reply is read; what it says is not kept. */
const mostReplyBytes = 65_536

/**
 * What sends to addresses that users have given, and nowhere that they could not reach themselves: the name is resolved once, every address
 * is looked at, and the connection goes to one of these. A redirection is a reply like others.
 */
export const createPost =
  (options: PostOptions): Post =>
  async request => {
    const url = readUrl(request.url, options.ownNetworks)
    const timeout = AbortSignal.timeout(options.timeoutMs)
    const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout
    try {
      const addresses = await findAddresses(url, options, signal)
      return await exchange(url, { ...request, signal }, { addresses, ca: options.ca })
    } catch (error) {
      if (timeout.aborted) throw new PostFault('timeout', 'there was no reply in time')
      throw error instanceof PostFault ? error : toFault(error as NodeJS.ErrnoException)
    }
  }

/** Where a URL leads. Throws where any address that its name has must not be sent to. */
async function findAddresses(
  url: URL,
  { resolve, ownNetworks }: PostOptions,
  signal: AbortSignal,
): Promise<Address[]> {
  const literal = addressIn(url)
  const addresses =
    literal !== undefined
      ? [{ address: literal, family: literal.includes(':') ? 6 : 4 }]
      : await unlessAborted(resolve(url.hostname), signal).catch(error => {
          if (signal.aborted) throw error
          throw new PostFault('name', 'its name leads nowhere')
        })
  if (addresses.length === 0) throw new PostFault('name', 'its name leads nowhere')
  const isAllowed = ({ address }: Address) =>
    isAllowedAddress(address, ownNetworks) && (isUsualPort(url) || isOwn(address, ownNetworks))
  if (!addresses.every(isAllowed)) throw new PostFault('forbidden', 'its name leads into a forbidden network')
  return addresses
}

/** A resolver cannot be told to end. */
const unlessAborted = <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> =>
  new Promise((resolve, reject) => {
    const end = () => reject(signal.reason)
    signal.addEventListener('abort', end, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end))
  })

/** Gives the addresses that were looked at, whatever the name leads to by now. */
const pinned =
  (addresses: Address[]): LookupFunction =>
  (_name, { all }, callback) => {
    const [first] = addresses as [Address]
    if (all) callback(null, addresses)
    else callback(null, first.address, first.family)
  }

async function exchange(
  url: URL,
  { headers, body, signal }: OutsideRequest,
  { addresses, ca }: { addresses: Address[]; ca: string | undefined },
): Promise<OutsideReply> {
  const begin = url.protocol === 'https:' ? requestHttps : requestHttp
  const sent = begin(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    // No connection is left over, which another request could take.
    agent: false,
    lookup: pinned(addresses),
    signal,
    ...(ca !== undefined && { ca }),
  })
  const reply = await replyTo(sent, body)
  const { statusCode: status = 0, headers: answered } = reply
  // With the status all is said: whoever does not end the reply has taken the request all the same.
  await readAway(reply).catch(() => {})
  return { status, retryAfter: answered['retry-after'] }
}

const replyTo = (sent: ClientRequest, body: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve)
    sent.on('error', reject)
    sent.end(body)
  })

/** Reads a reply to its end, or as much of it as anybody needs to say. */
async function readAway(reply: IncomingMessage): Promise<void> {
  let bytes = 0
  for await (const chunk of reply) {
    bytes += (chunk as Buffer).length
    if (bytes > mostReplyBytes) break
  }
}

const refusedCodes = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ETIMEDOUT']

function toFault(error: NodeJS.ErrnoException): PostFault {
  const code = error.code ?? (error as { errors?: NodeJS.ErrnoException[] }).errors?.[0]?.code ?? ''
  if (refusedCodes.includes(code)) return new PostFault('refused', 'nobody takes connections there')
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code))
    return new PostFault('tls', 'the certificate is not in order')
  return new PostFault('broken', 'the connection ended early')
}
