import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { DashboardFiles } from './dashboard-files.ts'
import { createAccountMail } from './domain/accounts/account-mail.ts'
import type { TryRates } from './domain/accounts/limit-tries.ts'
import { createSignIn, usualLoginRates } from './domain/accounts/sign-in.ts'
import { createDoubts, type DoubtRules, noDoubts } from './domain/collecting/doubts.ts'
import { createGatekeeper, endlessRates, type Rates } from './domain/collecting/gatekeeper.ts'
import { createInstallations } from './domain/collecting/installations.ts'
import { createPlaces } from './domain/collecting/places.ts'
import { refuseForNow } from './domain/collecting/refuse-for-now.ts'
import { Dispatcher } from './domain/deliveries/dispatcher.ts'
import { createWebhookSender } from './domain/deliveries/send-webhook.ts'
import { createDirectories } from './domain/directories.ts'
import { freeBytesOf, ImportFolder } from './domain/importing/import-folder.ts'
import { createLive, type LiveLimits, usualLiveLimits } from './domain/live/live.ts'
import { tellChanges } from './domain/live/tell-changes.ts'
import { createSealer } from './domain/sealer.ts'
import { countMails } from './domain/telling/count-mails.ts'
import type { Mailer } from './domain/telling/mailer.ts'
import { createPostman, type PostmanMeans } from './domain/telling/postman.ts'
import { createRecipientSenders } from './domain/telling/senders.ts'
import type { Guests } from './guests.ts'
import { createHttpServer } from './http-server.ts'
import { logOptions } from './log.ts'
import { createMeters, type Meters } from './meters.ts'
import { createPost, resolveName } from './outside/create-post.ts'
import { faultOfUrl } from './outside/read-url.ts'
import { type Patience, usualPatience } from './patience.ts'
import { accountRoutes } from './routes/accounts.ts'
import { alertRoutes } from './routes/alerts.ts'
import { auditActs, auditRoutes } from './routes/audit.ts'
import { createBusyDoor } from './routes/busy-door.ts'
import { commentRoutes } from './routes/comments.ts'
import { dashboardRoutes } from './routes/dashboard.ts'
import { delightedRoutes } from './routes/delighted/delighted.ts'
import { deliveryRoutes } from './routes/deliveries.ts'
import type { RouteDeps } from './routes/deps.ts'
import { docsRoutes } from './routes/docs.ts'
import { filterRoutes } from './routes/filters.ts'
import { healthRoutes } from './routes/health.ts'
import { identityKeyRoutes } from './routes/identity-keys.ts'
import { importMappingRoutes } from './routes/import-mappings.ts'
import { importRoutes } from './routes/imports.ts'
import { parseJson } from './routes/json-body.ts'
import { keyRoutes } from './routes/keys.ts'
import { liveRoutes } from './routes/live.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { answerUnknown } from './routes/not-found.ts'
import { noteRoutes } from './routes/notes.ts'
import { observe } from './routes/observe.ts'
import { overviewRoutes } from './routes/overview.ts'
import { passwordResetRoutes } from './routes/password-resets.ts'
import { invitationRoutes, peopleRoutes } from './routes/people-of-site.ts'
import { privacyRoutes } from './routes/privacy.ts'
import { answerNotFound, answerProblem } from './routes/problems.ts'
import { publicRoutes } from './routes/public.ts'
import { quarantineRoutes } from './routes/quarantine.ts'
import { recipientRoutes } from './routes/recipients.ts'
import { responseExportRoutes } from './routes/response-exports.ts'
import { responseRoutes } from './routes/responses.ts'
import { ruleRoutes } from './routes/rules.ts'
import { loginSessions } from './routes/sessions.ts'
import { siteRoutes } from './routes/sites.ts'
import { surveyRoutes } from './routes/surveys.ts'
import { themeRoutes } from './routes/themes.ts'
import { touchpointRoutes } from './routes/touchpoints.ts'
import { trendRoutes } from './routes/trends.ts'
import { unsubscribeRoutes } from './routes/unsubscribe.ts'
import { webhookRoutes } from './routes/webhooks.ts'

export interface AppOptions extends Pick<RouteDeps, 'store' | 'now' | 'widget'> {
  /** The pages for owners and marketers; there are none when left out. */
  dashboard?: DashboardFiles
  /** Who may look at the dashboard without an account of their own; nobody when left out. */
  guests?: Guests | undefined
  /** Where measurements go, when the store has been writing to them already. */
  meters?: Meters
  /** What may come from one place; nothing is held back when left out. */
  rates?: Rates | undefined
  /** When an answer is put into quarantine; only the bait does it when left out. */
  doubtRules?: DoubtRules | undefined
  /** How often passwords may be tried. */
  loginRates?: TryRates
  /** How many may listen to live streams. */
  liveLimits?: LiveLimits
  /** What the installation seals secrets with, the one in use first. */
  secrets?: string[]
  /** The networks whose word about a visitor's address is believed, such as `10.0.0.0/8`. */
  trustProxy?: string[]
  /** Private networks that may be sent to all the same, such as `10.0.0.0/8`. */
  ownNetworks?: string[]
  /** What hands over mails; nobody is told anything by mail when left out. */
  mail?: Mailer
  /** Where people find this server, without a slash at its end; links lead to `localUrl` when it is not known. */
  publicUrl?: string | undefined
  localUrl?: string
  patience?: Patience
  /** Where files lie until they are imported. */
  dataFolder?: string
  /** What is worth a log line; nothing is logged when left out. */
  logLevel?: string
  /** Takes the log instead of the standard output. */
  logStream?: { write(line: string): void }
}

export type App = Awaited<ReturnType<typeof createApp>>

/** The server without its process: routes in order, one error handler. Listen on it, or `inject` into it. */
export async function createApp({
  logLevel,
  logStream,
  rates = endlessRates,
  doubtRules = noDoubts,
  liveLimits = usualLiveLimits,
  loginRates = usualLoginRates,
  secrets = [],
  patience = usualPatience,
  trustProxy = [],
  ownNetworks = [],
  mail: mailer,
  publicUrl,
  localUrl = 'http://127.0.0.1:8080',
  meters = createMeters(),
  dataFolder = 'data',
  dashboard,
  guests,
  ...given
}: AppOptions) {
  const asked = refuseForNow(given.store, Math.random)
  const sealer = createSealer(secrets)
  const directories = createDirectories(asked, sealer, given.now)
  const live = createLive({ store: asked, directories, now: given.now }, liveLimits)
  const post = createPost({ ownNetworks, resolve: resolveName, timeoutMs: 20_000 })
  const sending = { store: asked, directories, post, sealer, now: given.now }
  const telling = { ...sending, publicUrl: publicUrl ?? localUrl }
  const mail = mailer && countMails(mailer, meters.mailed)
  const dispatcher = new Dispatcher({
    ...{ store: asked, directories, now: given.now, random: Math.random },
    senders: { webhook: createWebhookSender(sending), ...createRecipientSenders(telling, mail) },
  })
  const changed = (siteId: number) => {
    live.changed(siteId)
    dispatcher.changed(siteId)
  }
  const log: PostmanMeans['log'] = {
    info: sentence => app.log.info(sentence),
    warn: (fields, sentence) => app.log.warn(fields, sentence),
  }
  const postman = mail && createPostman({ mailer: mail, pause, log })
  const accountMail =
    mail && postman && publicUrl !== undefined
      ? createAccountMail({ ...sending, publicUrl, mailer: mail, postman, shared: guests?.email })
      : undefined
  const deps: RouteDeps = {
    ...given,
    store: tellChanges(asked, changed),
    dispatcher,
    sendsMail: mail !== undefined,
    tellsPublicAddress: publicUrl !== undefined,
    postman,
    accountMail,
    faultOf: url => faultOfUrl(url, ownNetworks),
    sealer,
    importFolder: new ImportFolder(join(dataFolder, 'imports'), freeBytesOf),
    meters,
    directories,
    live,
    guests,
    signIn: createSignIn({ store: asked, now: given.now }, loginRates),
    gatekeeper: createGatekeeper(rates, given.now),
    doubts: createDoubts(doubtRules, given.now),
    installations: createInstallations(given.now),
    placeOf: createPlaces(given.now),
    trustsProxies: trustProxy.length > 0,
    readiness: { isStopping: false, isLeaving: false },
  }
  const app = Fastify({
    ...logOptions(logLevel, logStream),
    bodyLimit: 262_144,
    serverFactory: serve => createHttpServer(patience, createBusyDoor(deps), serve),
    // What still comes in while we stop is served: a refusal would only send it elsewhere later.
    return503OnClosing: false,
    trustProxy: trustProxy.length > 0 ? trustProxy : false,
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
  app.addHook('preClose', async () => await postman?.end())

  await app.register(observe, deps)
  await app.register(auditActs, deps)
  await app.register(docsRoutes)
  await app.register(healthRoutes, deps)
  if (dashboard) await app.register(dashboardRoutes(dashboard), deps)
  await app.register(publicRoutes, deps)
  await app.register(unsubscribeRoutes, deps)
  // Apart from what visitors ask for, who have no session.
  await app.register(async own => {
    await own.register(loginSessions, deps)
    await own.register(metricsRoutes, deps)
    await own.register(trendRoutes, deps)
    await own.register(overviewRoutes, deps)
    await own.register(alertRoutes, deps)
    await own.register(commentRoutes, deps)
    await own.register(themeRoutes, deps)
    await own.register(liveRoutes, deps)
    await own.register(responseRoutes, deps)
    await own.register(responseExportRoutes, deps)
    await own.register(noteRoutes, deps)
    await own.register(filterRoutes, deps)
    await own.register(siteRoutes, deps)
    await own.register(keyRoutes, deps)
    await own.register(identityKeyRoutes, deps)
    await own.register(quarantineRoutes, deps)
    await own.register(touchpointRoutes, deps)
    await own.register(surveyRoutes, deps)
    await own.register(importRoutes, deps)
    await own.register(importMappingRoutes, deps)
    await own.register(webhookRoutes, deps)
    await own.register(deliveryRoutes, deps)
    await own.register(recipientRoutes, deps)
    await own.register(ruleRoutes, deps)
    await own.register(privacyRoutes, deps)
    await own.register(auditRoutes, deps)
    await own.register(accountRoutes, deps)
    await own.register(peopleRoutes, deps)
    await own.register(invitationRoutes, deps)
    await own.register(passwordResetRoutes, deps)
  })
  await app.register(delightedRoutes, deps)
  return Object.assign(app, { deps })
}

/** Keeps no process alive, and ends at once when its signal says so. */
const pause = (ms: number, signal: AbortSignal) =>
  setTimeout(ms, undefined, { signal, ref: false }).catch(() => {})
