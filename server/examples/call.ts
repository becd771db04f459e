import type { RouteDeps } from '../src/routes/deps.ts'
import type { Example } from '../src/routes/examples.ts'

/** One call of the story that the examples of the API reference tell. */
export interface ExampleCall {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Of its route as the reference names it; what stands in braces is taken from `params`. */
  path: string
  params?: Record<string, string>
  query?: string
  body?: unknown
  /** Of a body that is a file. */
  type?: string
  /** Whose key goes with it; the site's when left out. A person has a session instead. */
  as?: 'installation' | 'nobody' | 'person'
  /** What has to be there and no single call can bring about. */
  before?: (stage: { clock: { now: number }; deps: RouteDeps }) => Promise<unknown>
}

/** Examples by method and path, such as `GET /v1/sites`. */
export type Examples = Record<string, Example>
