import { createTouchlineClient } from '@touchline/client'
import type { components, paths } from '@touchline/client/api.d.ts'
import { ownPage, takeEarly } from './early/replies.ts'

/** Calls of the server's API in the name of whoever has signed in. */
export const api = createTouchlineClient({
  url: location.origin,
  fetch: async request => {
    const early = takeEarly(request)
    if (early) return await early
    for (const [name, value] of Object.entries(ownPage)) request.headers.set(name, value)
    return await fetch(request)
  },
})

/** What is wrong with a field that was refused; `field` is a path such as `questions.0.text`. */
export type FieldFault = NonNullable<components['schemas']['Problem']['errors']>[number]

/** Why the server has refused: `code` is stable, `detail` is a sentence for people. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly faults: FieldFault[]

  constructor(
    status: number,
    problem: { code?: string; detail?: string; title?: string; errors?: FieldFault[] },
  ) {
    super(problem.detail ?? problem.title ?? `${status}`)
    this.status = status
    this.code = problem.code ?? 'unknown'
    this.faults = problem.errors ?? []
  }
}

interface Replied<Data> {
  data?: Data
  error?: unknown
  response: Response
}

/** What the server replied. Throws `Refusal`, or a `TypeError` where nobody answers. */
export async function ask<Data>(call: Promise<Replied<Data>>): Promise<Data> {
  const { data, error, response } = await call
  if (!response.ok)
    throw new Refusal(response.status, (error ?? {}) as ConstructorParameters<typeof Refusal>[1])
  return data as Data
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The JSON that a path replies with on success, such as `Reply<'/v1/overview'>`. */
export type Reply<Path extends keyof paths, Verb extends Method = 'get'> = paths[Path][Verb] extends {
  responses: infer Responses
}
  ? Success<Responses>
  : never

type Success<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 202
    ? Responses[Status] extends { content: { 'application/json': infer Body } }
      ? Body
      : never
    : never
}[keyof Responses]

/** The query that a path takes, such as `Query<'/v1/trends'>`. */
export type Query<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Given } }
}
  ? NonNullable<Given>
  : never

/** The JSON that a path takes, such as `Given<'/v1/filters'>`. */
export type Given<Path extends keyof paths, Verb extends Method = 'post'> = paths[Path][Verb] extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : never
