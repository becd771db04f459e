import { createHash } from 'node:crypto'
import { key, locale } from '@touchline/shared/contract/text.ts'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { bakeLoader } from '../domain/bake-loader.ts'
import type { SiteDirectory } from '../domain/directory.ts'
import { listShowable } from '../domain/list-showable.ts'
import { findShownSurvey } from '../domain/shown-survey.ts'
import { surveyFile } from '../domain/survey-file.ts'
import type { RouteDeps } from './deps.ts'

interface Baked {
  body: string
  etag: string
}

const forever = 'public, max-age=31536000, immutable'
/** Short, so that a paused survey is gone within a minute. */
const aMinute = 'public, max-age=60'

/** The scripts that a page loads. Their addresses are neutral, so that a site can serve them under its own name. */
export const widgetRoutes: FastifyPluginAsyncZod<RouteDeps> = async (
  app,
  { store, directories, widget, now },
) => {
  const baked = new WeakMap<SiteDirectory, Promise<Baked>>()
  const bake = async (directory: SiteDirectory): Promise<Baked> => {
    const body = bakeLoader(directory, await listShowable(store, directory, now()), widget)
    return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
  }
  const loaderOf = (directory: SiteDirectory): Promise<Baked> => {
    const known = baked.get(directory) ?? bake(directory)
    baked.set(directory, known)
    return known
  }

  app.get(
    '/w/:site.js',
    { schema: { hide: true, params: z.object({ site: key }) } },
    async (request, reply) => {
      const { body, etag } = await loaderOf(await directories.get(request.params.site))
      reply.header('etag', etag)
      if (request.headers['if-none-match'] === etag) return sendScript(reply.code(304), aMinute, '')
      return sendScript(reply, aMinute, body)
    },
  )

  for (const [path, source] of widget.modules)
    app.get(`/w/${path}`, { schema: { hide: true } }, async (_request, reply) =>
      sendScript(reply, forever, source),
    )

  app.get(
    '/w/:site/:file',
    {
      schema: {
        hide: true,
        params: z.object({
          site: key,
          file: z.string().regex(/^[a-z0-9_-]+\.\d{1,7}\.[A-Za-z0-9-]+\.[\w-]+\.js$/),
        }),
      },
    },
    async (request, reply) => {
      const [survey, version, tag] = request.params.file.split('.') as [string, string, string]
      const shown = findShownSurvey(await directories.get(request.params.site), {
        survey,
        version: Number(version),
      })
      const file = surveyFile(shown.survey, shown.version, locale.parse(tag), widget.locales)
      return sendScript(reply, forever, `export default ${JSON.stringify(file)}`)
    },
  )
}

const sendScript = (reply: FastifyReply, caching: string, body: string): FastifyReply =>
  reply
    .type('text/javascript; charset=utf-8')
    .header('cache-control', caching)
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('x-content-type-options', 'nosniff')
    .send(body)
