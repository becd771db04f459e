import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { createDeps, type DepsOptions } from './create-deps.ts'
import type { DashboardFiles } from './dashboard-files.ts'
import { createHttpServer } from './http-server.ts'
import { logOptions } from './log.ts'
import { type Patience, usualPatience } from './patience.ts'
import { auditActs } from './routes/audit.ts'
import { createBusyDoor } from './routes/busy-door.ts'
import { dashboardRoutes } from './routes/dashboard.ts'
import { delightedRoutes } from './routes/delighted/delighted.ts'
import { docsRoutes } from './routes/docs.ts'
import { healthRoutes } from './routes/health.ts'
import { parseJson } from './routes/json-body.ts'
import { answerUnknown } from './routes/not-found.ts'
import { observe } from './routes/observe.ts'
import { ownerRoutes } from './routes/owners.ts'
import { answerNotFound, answerProblem } from './routes/problems.ts'
import { publicRoutes } from './routes/public.ts'
import { unsubscribeRoutes } from './routes/unsubscribe.ts'

export interface AppOptions extends DepsOptions {
  /** The pages for owners and marketers; there are none when left out. */
  dashboard?: DashboardFiles
  patience?: Patience
  /** What is worth a log line; nothing is logged when left out. */
  logLevel?: string
  /** Takes the log instead of the standard output. */
  logStream?: { write(line: string): void }
}

export type App = Awaited<ReturnType<typeof createApp>>

/** The server without its process: routes in order, one error handler. Listen on it, or `inject` into it. */
export async function createApp({
  dashboard,
  patience = usualPatience,
  logLevel,
  logStream,
  trustProxy = [],
  ...given
}: AppOptions) {
  const deps = createDeps(
    { ...given, trustProxy },
    {
      // The server is made with its means, so they get its log only once they use it.
      info: sentence => app.log.info(sentence),
      warn: (fields, sentence) => app.log.warn(fields, sentence),
    },
  )
  const app = Fastify({
    ...logOptions(logLevel, logStream),
    bodyLimit: 262_144,
    serverFactory: serve => createHttpServer(patience, createBusyDoor(deps), serve),
    // What still comes in while we stop is served: a refusal would only send it elsewhere later.
    return503OnClosing: false,
    trustProxy: deps.trustsProxies ? trustProxy : false,
    // An address that cannot be read never reaches a route; its refusal looks like all others.
    frameworkErrors: answerProblem,
    routerOptions: { maxParamLength: 300 },
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, parseJson)
  app.setErrorHandler(answerProblem)
  app.setNotFoundHandler(dashboard ? answerUnknown(dashboard) : answerNotFound)

  // While the mail server can still be asked, and the database too.
  app.addHook('preClose', async () => await deps.postman?.end())

  await app.register(observe, deps)
  await app.register(auditActs, deps)
  await app.register(docsRoutes)
  await app.register(healthRoutes, deps)
  if (dashboard) await app.register(dashboardRoutes(dashboard), deps)
  await app.register(publicRoutes, deps)
  await app.register(unsubscribeRoutes, deps)
  await app.register(ownerRoutes, deps)
  await app.register(delightedRoutes, deps)
  return Object.assign(app, { deps })
}
