import { join } from 'node:path'
import { createSending, type SendingOptions } from './create-sending.ts'
import type { TryRates } from './domain/accounts/limit-tries.ts'
import { createSignIn, usualLoginRates } from './domain/accounts/sign-in.ts'
import { createDoubts, type DoubtRules, noDoubts } from './domain/collecting/doubts.ts'
import { createGatekeeper, endlessRates, type Rates } from './domain/collecting/gatekeeper.ts'
import { createInstallations } from './domain/collecting/installations.ts'
import { createPlaces } from './domain/collecting/places.ts'
import { refuseForNow } from './domain/collecting/refuse-for-now.ts'
import { createDirectories } from './domain/directories.ts'
import { freeBytesOf, ImportFolder } from './domain/importing/import-folder.ts'
import { createLive, type LiveLimits, usualLiveLimits } from './domain/live/live.ts'
import { tellChanges } from './domain/live/tell-changes.ts'
import { createSealer } from './domain/sealer.ts'
import type { PostmanMeans } from './domain/telling/postman.ts'
import type { Guests } from './guests.ts'
import { createMeters, type Meters } from './meters.ts'
import type { RouteDeps } from './routes/deps.ts'

export interface DepsOptions extends Pick<RouteDeps, 'store' | 'now' | 'widget'>, SendingOptions {
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
  /** Where files lie until they are imported. */
  dataFolder?: string
}

/** What the routes of one server work with. `log` is told what becomes of its mails. */
export function createDeps(
  {
    rates = endlessRates,
    doubtRules = noDoubts,
    liveLimits = usualLiveLimits,
    loginRates = usualLoginRates,
    secrets = [],
    trustProxy = [],
    meters = createMeters(),
    dataFolder = 'data',
    store,
    now,
    widget,
    guests,
    ...outside
  }: DepsOptions,
  log: PostmanMeans['log'],
): RouteDeps {
  const asked = refuseForNow(store, Math.random)
  const sealer = createSealer(secrets)
  const directories = createDirectories(asked, sealer, now)
  const live = createLive({ store: asked, directories, now }, liveLimits)
  const sending = createSending({ store: asked, directories, sealer, now, guests, meters }, outside, log)
  const changed = (siteId: number) => {
    live.changed(siteId)
    sending.dispatcher.changed(siteId)
  }
  return {
    ...{ now, widget, guests, meters, sealer, directories, live },
    ...sending,
    store: tellChanges(asked, changed),
    importFolder: new ImportFolder(join(dataFolder, 'imports'), freeBytesOf),
    signIn: createSignIn({ store: asked, now }, loginRates),
    gatekeeper: createGatekeeper(rates, now),
    doubts: createDoubts(doubtRules, now),
    installations: createInstallations(now),
    placeOf: createPlaces(now),
    trustsProxies: trustProxy.length > 0,
    readiness: { isStopping: false, isLeaving: false },
  }
}
