import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fill } from '../../server/bench/trends/fill.ts'
import { makeSite } from '../../server/bench/trends/site.ts'
import { createApp } from '../../server/src/app.ts'
import { readDashboardFiles } from '../../server/src/dashboard-files.ts'
import { acceptInvitation, invite } from '../../server/src/domain/accounts/invitations.ts'
import { endless } from '../../server/src/domain/collecting/token-buckets.ts'
import { openStore } from '../../server/src/store/open-store.ts'
import { readWidgetFiles } from '../../server/src/widget-files.ts'

const dist = (name: string) => fileURLToPath(new URL(`../../${name}/dist/`, import.meta.url))

export const reader = { email: 'reader@shop.example', password: 'four words are enough' }

export interface MadeHistory {
  /** Where the dashboard is served. */
  address: string
  close(): Promise<void>
}

/** A server with so many answers of two years at a hundred touchpoints, made up, and somebody who may read them. */
export async function openMadeHistory(
  folder: string,
  rows: number,
  progress: (share: number) => void,
): Promise<MadeHistory> {
  const file = join(folder, 'history.db')
  const { made } = await makeSite(`file:${file}`)
  fill(file, { rows, made, today: Math.floor(Date.now() / 86_400_000) }, progress)
  const store = await openStore(`file:${file}`)
  const app = await createApp({
    store,
    now: Date.now,
    widget: readWidgetFiles(dist('widget')),
    dashboard: readDashboardFiles(dist('dashboard')),
    dataFolder: folder,
    // The same reader signs in for each round.
    loginRates: { account: endless, everywhere: endless, place: endless, crowd: endless },
  })
  const { site } = await app.deps.directories.get('shop')
  const { token } = await invite(app.deps, site.id, { role: 'viewer' })
  const account = { ...reader, token, name: 'Reader', language: 'en' }
  await acceptInvitation(app.deps, app.deps.signIn, account, { name: 'bench', isPublic: true })
  return {
    address: await app.listen({ port: 0, host: '127.0.0.1' }),
    close: async () => {
      await app.close()
      await store.close()
      rmSync(file, { force: true })
    },
  }
}
