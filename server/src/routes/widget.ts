import { createHash } from 'node:crypto'
import { key } from '@touchline/shared/contract/text.ts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type CompressedFile, compressFile } from '../compressed-file.ts'
import { findShownSurvey } from '../domain/collecting/shown-survey.ts'
import type { KnownSurvey, SiteDirectory } from '../domain/directory.ts'
import { bakeLoader, literal } from '../domain/widget/bake-loader.ts'
import { listShowable } from '../domain/widget/list-showable.ts'
import { surveyFile } from '../domain/widget/survey-file.ts'
import type { RouteDeps } from './deps.ts'
import { sendScript } from './file-reply.ts'

const forever = 'public, max-age=31536000, immutable'
/** Short, so that a paused survey is gone within a minute. */
const aMinute = 'public, max-age=60'

/** How long a survey may be shown beyond its quota or its end, beside what browsers keep. */
const quotaAskedMs = 5000

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
  // Whether a survey has its quota is asked once in a while, not once per page view.
  const showable = new WeakMap<SiteDirectory, { askedAt: number; surveys: Promise<KnownSurvey[]> }>()
  const showableIn = (directory: SiteDirectory): Promise<KnownSurvey[]> => {
    const known = showable.get(directory)
    if (known && now() - known.askedAt < quotaAskedMs) return known.surveys
    const surveys = listShowable(store, directory, now())
    showable.set(directory, { askedAt: now(), surveys })
    // A failure is not remembered.
    surveys.catch(() => showable.delete(directory))
    return surveys
  }
  // Compressing well is slow: it is done again only when what is baked has changed.
  const loaders = new Map<string, CompressedFile & { etag: string }>()
  const loaderOf = async (directory: SiteDirectory) => {
    const source = bakeLoader(directory, await showableIn(directory), widget)
    const known = loaders.get(directory.site.key)
    if (known?.source === source) return known
    const etag = `"${createHash('sha256').update(source).digest('base64url').slice(0, 22)}"`
    const fresh = { ...compressFile(source), etag }
    loaders.set(directory.site.key, fresh)
    return fresh
  }

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
