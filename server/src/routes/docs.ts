import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fp from 'fastify-plugin'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { addExamples, type Described } from './examples.ts'
import { nameSchemas } from './named-schemas.ts'
import { toldEvents } from './told-events.ts'

/** The reference of the API, made from the same schemas that check the requests. */
export const docsRoutes = fp(async app => {
  nameSchemas()
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Touchline',
        version: '0.1.0',
        description:
          'One script tag asks; this API keeps the answers and tells how satisfaction moves at each touchpoint.',
      },
      components: {
        securitySchemes: {
          secretKey: { type: 'http', scheme: 'bearer' },
          delightedKey: { type: 'http', scheme: 'basic' },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { docExpansion: 'list', url: '/openapi.json' },
    // The library would write the description anew for everybody who asks.
    uiHooks: {
      onRequest: async (request, reply) => {
        if (/^\/docs\/(json|yaml)/.test(request.url)) return await reply.redirect('/openapi.json')
      },
    },
  })
  let description: Buffer | undefined
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    // Bytes are neither encoded nor copied for each reply.
    description ??= Buffer.from(
      JSON.stringify({ ...addExamples(app.swagger() as Described), webhooks: toldEvents }),
    )
    return await reply.type('application/json; charset=utf-8').send(description)
  })
})
