import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mailSink } from '../fuzz/mail-sink.ts'
import { type App, createApp } from '../src/app.ts'
import { openStore } from '../src/store/open-store.ts'
import { readWidgetFiles } from '../src/widget-files.ts'

const builtWidget = fileURLToPath(new URL('../../widget/dist/', import.meta.url))
const secrets = ['of the examples, thirty-two letters']

/** Lets something be done with a server on an empty file of its own. */
export async function withBareApp<Result>(
  clock: { now: number },
  act: (app: App) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-examples-'))
  const store = await openStore(`file:${join(folder, 'examples.db')}`)
  const widget = readWidgetFiles(builtWidget)
  const app = await createApp({
    ...{ store, now: () => clock.now, widget, secrets, dataFolder: folder },
    ...{ mail: mailSink, publicUrl: 'https://feedback.shop.example' },
  })
  try {
    return await act(app)
  } finally {
    await app.close()
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

/** The description of the API, as the server gives it to programs. */
export const describeApi = (): Promise<Record<string, unknown>> =>
  withBareApp({ now: 0 }, async app => (await app.inject('/openapi.json')).json())
