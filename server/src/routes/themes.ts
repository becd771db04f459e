import { key } from '@touchline/shared/contract/text.ts'
import {
  newTheme,
  theme,
  themePatch,
  themeTrendQuery,
  themeTrendReply,
} from '@touchline/shared/contract/theme.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { buildThemeTrend } from '../domain/comments/build-theme-trend.ts'
import {
  createTheme,
  getTheme,
  listThemes,
  patchTheme,
  removeTheme,
} from '../domain/comments/manage-themes.ts'
import { createTurns } from '../domain/comments/turns.ts'
import { guard, knownSiteOf, siteOf, siteQuery } from './access.ts'
import type { RouteDeps } from './deps.ts'
import { sendJson } from './json-reply.ts'
import { refusals, security } from './refusals.ts'

const params = z.object({ theme: key })
const shape = { tags: ['Comments'], security, querystring: siteQuery }

/** What an owner follows by words, and how often it comes up. */
export const themeRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  await app.register(readingRoutes, deps)
  await app.register(changingRoutes, deps)
}

const readingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  const inTurn = createTurns('Many are reading comments now')
  app.get(
    '/v1/themes',
    {
      onRequest: guard(deps, 'read'),
      schema: { ...shape, summary: 'List the themes', response: { 200: z.array(theme), ...refusals } },
    },
    async request => await listThemes(deps, await siteOf(deps, request, request.query.site)),
  )

  app.get(
    '/v1/themes/trend',
    {
      onRequest: guard(deps, 'read'),
      schema: {
        ...shape,
        summary: 'How often each theme comes up, and how those rate who say it',
        querystring: themeTrendQuery.extend(siteQuery.shape),
        response: { 200: themeTrendReply, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await knownSiteOf(deps, request, request.query.site)
      return sendJson(reply, await inTurn(() => buildThemeTrend(deps, directory, request.query)))
    },
  )

  app.get(
    '/v1/themes/:theme',
    {
      onRequest: guard(deps, 'read'),
      schema: { ...shape, summary: 'Read a theme', params, response: { 200: theme, ...refusals } },
    },
    async request =>
      await getTheme(deps, await siteOf(deps, request, request.query.site), request.params.theme),
  )
}

const changingRoutes: FastifyPluginAsyncZod<RouteDeps> = async (app, deps) => {
  app.post(
    '/v1/themes',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Add a theme: words that tell that a comment is about it',
        body: newTheme,
        response: { 201: theme, ...refusals },
      },
    },
    async (request, reply) => {
      const directory = await siteOf(deps, request, request.query.site)
      return reply.code(201).send(await createTheme(deps, directory, request.body))
    },
  )

  app.patch(
    '/v1/themes/:theme',
    {
      onRequest: guard(deps, 'write'),
      schema: {
        ...shape,
        summary: 'Change a theme; old comments are looked at by its new words',
        params,
        body: themePatch,
        response: { 200: theme, ...refusals },
      },
    },
    async request => {
      const directory = await siteOf(deps, request, request.query.site)
      return await patchTheme(deps, directory, { key: request.params.theme, patch: request.body })
    },
  )

  app.delete(
    '/v1/themes/:theme',
    {
      onRequest: guard(deps, 'write'),
      schema: { ...shape, summary: 'Remove a theme', params, response: { 204: z.null(), ...refusals } },
    },
    async (request, reply) => {
      await removeTheme(deps, await siteOf(deps, request, request.query.site), request.params.theme)
      return reply.code(204).send(null)
    },
  )
}
