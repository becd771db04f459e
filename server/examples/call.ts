import type { ImportMeans } from '../src/domain/importing/manage-imports.ts'

/** One call of the story that the examples of the API reference tell. */
export interface ExampleCall {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Of its route as the reference names it; what stands in braces is taken from `params`. */
  path: string
  params?: Record<string, string>
  query?: string
  body?: unknown
  /** Whose key goes with it; the site's when left out. */
  as?: 'installation' | 'nobody'
  /** What has to be there and no single call can bring about. */
  before?: (stage: { clock: { now: number }; deps: ImportMeans }) => Promise<unknown>
}

/** A call as it was answered. */
export interface Example {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  status: number
  /** JSON as what it says, anything else as text; undefined where the reply is empty. */
  reply?: unknown
}

/** Examples by method and path, such as `GET /v1/sites`. */
export type Examples = Record<string, Example>
