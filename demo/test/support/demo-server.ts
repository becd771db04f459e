import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type App, type AppOptions, createApp } from '@touchline/server/app.ts'
import { openStore } from '@touchline/server/store/open-store.ts'
import { readWidgetFiles } from '@touchline/server/widget-files.ts'
import type { TrendSeries } from '@touchline/shared/contract/trend.ts'
import { demoPages } from '../../src/plugin.ts'
import { seedDemo } from '../../src/seed.ts'

const builtWidget = fileURLToPath(new URL('../../../widget/dist/', import.meta.url))

export interface DemoServer {
  app: App
  /** Such as `http://127.0.0.1:40123`. */
  address: string
  /** The SQLite file. */
  file: string
  /** The series of one touchpoint as the API reports it now. */
  trend(touchpoint: string): Promise<TrendSeries>
  close(): Promise<void>
}

/** The demo as `npm start` serves it, over a file and a port of its own, with its whole year. */
export async function openDemo(options: Partial<AppOptions> = {}): Promise<DemoServer> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-demo-'))
  const file = join(folder, 'demo.db')
  const store = await openStore(`file:${file}`)
  const widget = readWidgetFiles(builtWidget)
  const app = await createApp({ store, now: Date.now, widget, ...options })
  const { site } = await seedDemo(app.deps, () => {})
  await demoPages({ server: app, site })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const { key } = (await (await fetch(`${address}/demo/read-key.json`)).json()) as { key: string }
  return {
    app,
    address,
    file,
    trend: async touchpoint => {
      const headers = { authorization: `Bearer ${key}` }
      const reply = await fetch(`${address}/v1/trends?touchpoint=${touchpoint}`, { headers })
      return ((await reply.json()) as { series: [TrendSeries] }).series[0]
    },
    close: async () => {
      await app.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
