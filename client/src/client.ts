import createFetch, { type Client } from 'openapi-fetch'
import type { paths } from './api.d.ts'

/** The API with its types: `client.GET('/v1/trends', { params: { query: { touchpoint: 'support' } } })`. */
export type TouchlineClient = Client<paths>

export interface ClientOptions {
  /** Where Touchline is served, such as `https://touchline.example`. */
  url: string
  /** A secret key; without one only what pages may call can be called. */
  key?: string
  /** Sends the requests; the platform's own when left out. */
  fetch?: (request: Request) => Promise<Response>
}

/**
 * Calls of the API, each with the types of the reference. A reply comes as `data`; a refusal as `error`, a problem whose `detail` and
 * `errors` say what to mend. Rejects only where nobody answers.
 */
export const createTouchlineClient = ({ url, key, fetch }: ClientOptions): TouchlineClient =>
  createFetch<paths>({
    baseUrl: url,
    ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
    ...(fetch && { fetch }),
  })
