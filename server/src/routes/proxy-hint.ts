import type { FastifyRequest } from 'fastify'

/**
 * Says once that a proxy tells the visitors' addresses and is not believed: limits would take all of its visitors for one. `trusts` is
 * whether the operator has named any proxy.
 */
export function createProxyHint(trusts: boolean): (request: FastifyRequest) => void {
  let isSaid = trusts
  return request => {
    if (isSaid || request.headers['x-forwarded-for'] === undefined) return
    isSaid = true
    request.log.warn(
      'A proxy sends X-Forwarded-For, but TOUCHLINE_TRUST_PROXY names none: limits take all of its visitors for one. Set it to the address of your proxy.',
    )
  }
}
