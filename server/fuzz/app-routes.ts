import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { z } from 'zod'

/** A route as the app itself tells of it, the hidden ones too, with what it accepts as JSON schema. */
export interface AppRoute {
  method: string
  /** The template, such as `/v1/surveys/:survey`. */
  url: string
  /** How acts are noted that are not noted as usual. */
  audit: 'routine' | 'nameless' | undefined
  accepts: Partial<Record<'body' | 'querystring' | 'params', JsonSchema>>
}

export type JsonSchema = z.core.JSONSchema.JSONSchema

/** Makes an app, and lists each of its routes. */
export async function withRoutes<Made>(
  make: () => Promise<Made>,
): Promise<{ made: Made; routes: AppRoute[] }> {
  const routes: AppRoute[] = []
  const hear = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance }
    fastify.addHook('onRoute', route => void routes.push(...toAppRoutes(route)))
  }
  subscribe('fastify.initialization', hear)
  try {
    return { made: await make(), routes }
  } finally {
    unsubscribe('fastify.initialization', hear)
  }
}

function toAppRoutes({ method, url, schema, config }: RouteOptions): AppRoute[] {
  const { body, querystring, params } = (schema ?? {}) as Record<string, unknown>
  const parts = Object.entries({ body, querystring, params }).filter(([, part]) => part !== undefined)
  const accepts = Object.fromEntries(parts.map(([name, part]) => [name, toJsonSchema(part)]))
  return [method].flat().map(one => ({ method: one, url, audit: config?.audit, accepts }))
}

/** With its names a schema would refer to others instead of holding them. */
const withoutNames = z.registry<Record<string, never>>()

const toJsonSchema = (schema: unknown): JsonSchema =>
  schema instanceof z.ZodType
    ? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', metadata: withoutNames })
    : (schema as JsonSchema)
