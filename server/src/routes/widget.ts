import { key } from '@touchline/shared/contract/text.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findShownSurvey } from '../domain/collecting/shown-survey.ts'
import { literal } from '../domain/widget/bake-loader.ts'
import { keepLoaders } from '../domain/widget/keep-loaders.ts'
import { surveyFile } from '../domain/widget/survey-file.ts'
import type { RouteDeps } from './deps.ts'
import { sendScript } from './file-reply.ts'

const forever = 'public, max-age=31536000, immutable'
/** Short, so that a paused survey is gone within a minute. */
const aMinute = 'public, max-age=60'

/**
 * Pages write all sorts of things into `lang`, such as `de_DE`, and some browsers add what no text depends on: language, script
 * and region are enough. A strange one costs the language, not the survey.
 */
const readTag = (tag: string): string =>
  /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}/i.exec(tag.replaceAll('_', '-'))?.[0] ?? ''

/** The scripts that a page loads. Their addresses are neutral, so that a site can serve them under its own name. */
export const widgetRoutes: FastifyPluginAsyncZod<RouteDeps> = async (
  app,
  { directories, installations, placeOf, widget, store, now },
) => {
  const loaderOf = keepLoaders(store, widget, now)

  app.get(
    '/w/:site.js',
    { schema: { hide: true, params: z.object({ site: key }) } },
    async (request, reply) => {
      const directory = await directories.get(request.params.site)
      const loader = await loaderOf(directory)
      const site = { id: directory.site.id, origins: directory.origins }
      const page = request.headers.origin ?? request.headers.referer
      installations.noteFetch(site, page, placeOf(request.ip ?? '').name)
      reply.header('etag', loader.etag)
      if (request.headers['if-none-match'] === loader.etag)
        return reply.code(304).header('cache-control', aMinute).send()
      return sendScript(request, reply, aMinute, loader)
    },
  )

  for (const [path, module] of widget.modules)
    app.get(`/w/${path}`, { schema: { hide: true } }, async (request, reply) =>
      sendScript(request, reply, forever, module),
    )

  app.get(
    '/w/:site/:file',
    {
      schema: {
        hide: true,
        params: z.object({
          site: key,
          file: z.string().regex(/^[a-z0-9_-]+\.\d{1,7}\.[^./]*\.[\w-]+\.js$/),
        }),
      },
    },
    async (request, reply) => {
      const [survey, version, tag] = request.params.file.split('.') as [string, string, string]
      const shown = findShownSurvey(await directories.get(request.params.site), {
        survey,
        version: Number(version),
      })
      const file = surveyFile(shown.survey, shown.version, readTag(tag), widget)
      return sendScript(request, reply, forever, { source: `export default ${literal(file)}` })
    },
  )
}
