import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ListeningServer, post, startServer } from '../test/support/server-process.ts'
import { npsDefinition } from '../test/support/test-server.ts'

/** A server in a process of its own, over a new file, with the site `shop` and the survey that visitors answer. */
export interface Shop {
  /** Where its file lies; it goes with the shop. */
  folder: string
  file: string
  port: number
  child: ListeningServer['child']
  /** The text of `/metrics`. */
  readMetrics(): Promise<string>
  /** Ends the process in peace; its file stays. */
  stop(): Promise<void>
  /** Ends it in any case, and removes its file. */
  remove(): void
}

/** Nothing is limited there but by what the disk can take. */
export async function openShop(environment: Record<string, string> = {}): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-pressure-'))
  const file = join(folder, 'shop.db')
  const { child, address, installationKey } = await startServer(file, {
    TOUCHLINE_LIMITS: 'off',
    ...environment,
  })
  const headers = { authorization: `Bearer ${installationKey}` }
  const exit = once(child, 'exit')
  const shop: Shop = {
    folder,
    file,
    port: Number(new URL(address).port),
    child,
    readMetrics: async () => await (await fetch(`${address}/metrics`, { headers })).text(),
    stop: async () => {
      child.kill('SIGTERM')
      await exit
    },
    remove: () => {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true })
    },
  }
  try {
    await addSurvey(address, installationKey)
    return shop
  } catch (error) {
    shop.remove()
    throw error
  }
}

async function addSurvey(address: string, installationKey: string | undefined): Promise<void> {
  const { secret_key } = await post(`${address}/v1/sites`, installationKey, { key: 'shop', name: 'Shop' })
  const touchpoint = { key: 'account', name: 'Account', stage: 'come-back', metric: 'nps' }
  await post(`${address}/v1/touchpoints`, secret_key, touchpoint)
  const survey = { key: 'account-nps', name: 'NPS', status: 'live', definition: npsDefinition }
  await post(`${address}/v1/surveys`, secret_key, survey)
}
