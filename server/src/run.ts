import crypto from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type App, createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { readDashboardFiles } from './dashboard-files.ts'
import { usualDoubts } from './domain/collecting/doubts.ts'
import { usualRates } from './domain/collecting/gatekeeper.ts'
import { LeftOut } from './domain/deliveries/left-out.ts'
import { resealAll } from './domain/reseal.ts'
import type { Guests } from './guests.ts'
import { startJobs } from './jobs/start-jobs.ts'
import { createMeters } from './meters.ts'
import { createMailer, usualPatience } from './outside/mail.ts'
import { type Fault, sentenceOf } from './sentence-of.ts'
import { stopOnSignal } from './stop.ts'
import { openStore } from './store/open-store.ts'
import { readWidgetFiles } from './widget-files.ts'

const built = (name: string) => fileURLToPath(new URL(`../../${name}/dist/`, import.meta.url))

/** So many connections may wait to be let in; the system's own limit may be lower. */
const backlog = 4096

/** What a start may add to the server before it listens. */
export type Extension = (app: App) => Promise<void>

/**
 * Runs the server until it is told to stop. Whatever prevents the start is said in one sentence, and the process ends
 * with 1.
 */
export async function run(
  environment: Record<string, string | undefined>,
  {
    extend,
    announce,
    guests,
  }: {
    extend?: Extension
    announce: (address: string, app: App) => Promise<void>
    /** Who may look at the dashboard without an account of their own. */
    guests?: Guests
  },
): Promise<void> {
  try {
    if (!('argon2' in crypto)) throw new Error(`Node ${process.versions.node} is too old; use 24.7 or newer.`)
    const config = readConfig(environment)
    const { app, address } = await start(config, extend, guests)
    stopOnSignal(app, config.drainSeconds * 1000)
    await announce(address, app)
  } catch (error) {
    process.stderr.write(`Touchline cannot start: ${sentenceOf(error as Fault)}\n`)
    process.exit(1)
  }
}

async function start(config: Config, extend: Extension | undefined, guests: Guests | undefined) {
  const widget = readWidgetFiles(built('widget'))
  const meters = createMeters()
  const store = await openStore(config.databaseUrl, { watch: meters, readUrl: config.databaseReadUrl })
  const mail = config.mail && createMailer(config.mail.server, config.mail.from, usualPatience)
  const app = await createApp({
    store,
    now: Date.now,
    widget,
    dashboard: readDashboardFiles(built('dashboard')),
    guests,
    meters,
    ...(config.hasLimits && { rates: usualRates, doubtRules: usualDoubts }),
    secrets: config.secrets,
    trustProxy: config.trustProxy,
    ownNetworks: config.ownNetworks,
    ...(mail && { mail }),
    publicUrl: config.publicUrl,
    localUrl: `http://127.0.0.1:${config.port}`,
    dataFolder: config.dataFolder,
    logLevel: config.logLevel,
  })
  for (const site of await resealAll(app.deps))
    app.log.warn(
      { site },
      'An identity key or the secret of a webhook was sealed with a TOUCHLINE_SECRET that is not set any more; it proves nothing.',
    )
  await extend?.(app)
  const endJobs = startJobs(app.deps, app.log)
  const endDeliveries = await app.deps.dispatcher.start(error => {
    if (error instanceof LeftOut) {
      const { siteId: site, subject, places } = error
      return app.log.error({ site, subject, places }, error.message)
    }
    app.log.warn(
      { err: (error as Error).cause ?? error },
      'Deliveries have failed; they will be tried again.',
    )
  })
  app.addHook('onClose', async () => {
    await Promise.all([endJobs(), endDeliveries()])
    mail?.close()
    await store.close()
  })
  return { app, address: await app.listen({ port: config.port, host: config.host, backlog }) }
}
