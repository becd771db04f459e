import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Scope } from '@touchline/shared/contract/api-key.ts'
import { newSite } from '@touchline/shared/contract/site.ts'
import { type App, createApp } from '../src/app.ts'
import { makeApiKey } from '../src/domain/api-keys.ts'
import { usualDoubts } from '../src/domain/collecting/doubts.ts'
import { usualRates } from '../src/domain/collecting/gatekeeper.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import { openStore } from '../src/store/open-store.ts'
import { readWidgetFiles } from '../src/widget-files.ts'
import { type AppRoute, withRoutes } from './app-routes.ts'
import type { Asker } from './askers.ts'
import { furnish } from './furnish.ts'
import { furnishPeople } from './furnish-people.ts'
import { mailSink } from './mail-sink.ts'

const builtWidget = fileURLToPath(new URL('../../widget/dist/', import.meta.url))

/** A real server over a real file, with two sites in use and keys of every kind. */
export interface Stage {
  app: App
  file: string
  routes: AppRoute[]
  clock: { now: number }
  /** The port that it listens on, for raw bytes. */
  port: number
  secrets: Map<Asker, string>
  /** What to call the things that were made on the way by, newest first, for each route that makes some. */
  made: Map<string, string[]>
  /** What the server has logged as its own faults, whether or not anybody waited for the reply. */
  failures: string[]
  close(): Promise<void>
}

const beginning = Date.parse('2026-05-04T10:00:00Z')

/** All its gates are shut as an operator's would be, but its clock travels so fast that they open again at once. */
export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-fuzz-'))
  const file = join(folder, 'fuzz.db')
  const clock = { now: beginning }
  const failures: string[] = []
  const store = await openStore(`file:${file}`)
  const options = {
    store,
    now: () => clock.now,
    widget: readWidgetFiles(builtWidget),
    dataFolder: folder,
    rates: usualRates,
    doubtRules: usualDoubts,
    ...{ mail: mailSink, publicUrl: 'https://feedback.shop.example' },
    secrets: ['of the fuzz, thirty-two letters long'],
    trustProxy: ['127.0.0.1'],
    logLevel: 'error',
    logStream: { write: (line: string) => void failures.push(lastFault(line)) },
  }
  const { made: app, routes } = await withRoutes(() => createApp(options))
  const secrets = await makeSecrets(app, clock)
  await furnish(app, secrets)
  await furnishPeople(app)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const close = async () => {
    await app.close()
    await store.close()
    rmSync(folder, { recursive: true })
  }
  return { app, file, routes, clock, port, secrets, made: new Map(), failures, close }
}

/** Of a line of the log what helps to find the cause. */
function lastFault(line: string): string {
  const { msg, route, err } = JSON.parse(line) as {
    msg: string
    route?: string
    err?: Record<string, string>
  }
  return [msg, route, err?.type, err?.code, err?.message, err?.stack].join(' ').slice(0, 600)
}

async function makeSecrets(app: App, { now }: { now: number }): Promise<Map<Asker, string>> {
  const secrets = new Map<Asker, string>([['wrong', makeApiKey('wrong', 'admin', now).secret]])
  const make = async (owner: 'shop' | 'other' | 'all', scope: Scope, siteId: number | null) => {
    const { secret, row } = makeApiKey(`${owner}.${scope}`, scope, now)
    await app.deps.store.insertApiKey({ ...row, site_id: siteId })
    secrets.set(`${owner}.${scope}`, secret)
  }
  for (const owner of ['shop', 'other', 'all'] as const) {
    if (owner !== 'all') await createSite(app.deps, newSite.parse({ key: owner, name: owner }))
    const siteId = owner === 'all' ? null : (await app.deps.directories.get(owner)).site.id
    for (const scope of ['read', 'write', 'admin'] as const) await make(owner, scope, siteId)
  }
  return secrets
}
