import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type ListeningServer, post, startServer } from '../test/support/server-process.ts'
import { npsDefinition } from '../test/support/test-server.ts'
import { startLoad } from './load.ts'
import { type Findings, verifyFile } from './verify.ts'

export interface KillOutcome extends Findings {
  kills: number
  acknowledged: number
}

const visitors = 32

/**
 * Kills a server without warning, again and again while visitors answer and everything is counted anew for other time zones, and then
 * looks what is in its file.
 */
export async function killRounds(
  kills: number,
  random: () => number,
  progress: (done: number) => void = () => {},
  isOver: () => boolean = () => false,
): Promise<KillOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-kills-'))
  const file = join(folder, 'killed.db')
  const load = startLoad(visitors, random)
  const key = await prepareSite(file)
  let done = 0
  while (done < kills && !isOver()) {
    const zone = zones[Math.floor(random() * recountEvery * zones.length)]
    await liveAndDie(
      file,
      server => {
        load.aim(portOf(server))
        if (zone) askForZone(server, key, zone)
      },
      50 + random() * 350,
    )
    progress(++done)
  }
  // The last life ends in peace, so that what was refused by death is acknowledged now.
  const last = await start(file)
  load.aim(portOf(last))
  await load.stop()
  await untilRecounted(file)
  await untilFolded(file)
  last.child.kill('SIGTERM')
  await once(last.child, 'exit')
  const findings = verifyFile(file, load.promised, load.sent)
  rmSync(folder, { recursive: true })
  return { kills: done, acknowledged: load.acknowledged, ...findings }
}

const start = (file: string) => startServer(file, { TOUCHLINE_LIMITS: 'off' })
const portOf = ({ address }: ListeningServer) => Number(new URL(address).port)

async function liveAndDie(
  file: string,
  begin: (server: ListeningServer) => void,
  lifeMs: number,
): Promise<void> {
  const server = await start(file)
  begin(server)
  await new Promise(resolve => setTimeout(resolve, lifeMs))
  server.child.kill('SIGKILL')
  await once(server.child, 'exit')
}

const zones = ['Asia/Kathmandu', 'America/Sao_Paulo', 'UTC']
/** In one of so many lives another time zone is asked for. */
const recountEvery = 3

/** Whether it is heard before the server dies is left to chance. */
function askForZone({ address }: ListeningServer, key: string, time_zone: string): void {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  const body = JSON.stringify({ time_zone })
  fetch(`${address}/v1/sites/shop`, { method: 'PATCH', headers, body }).catch(() => {})
}

/** Resolves when nothing is being counted anew any more. */
async function untilRecounted(file: string): Promise<void> {
  const db = new Database(file, { readonly: true })
  const underWay = db.prepare('select 1 from recounting')
  while (underWay.get()) await new Promise(resolve => setTimeout(resolve, 50))
  db.close()
}

/** Resolves when everything is counted by dimension as well, which the server does just behind. */
export async function untilFolded(file: string): Promise<void> {
  const db = new Database(file, { readonly: true })
  const behind = db.prepare(
    'select 1 from outbox where seq > (select coalesce(max(cursor), 0) from dimension_fold) limit 1',
  )
  while (behind.get()) await new Promise(resolve => setTimeout(resolve, 50))
  db.close()
}

/** A site `shop` with the survey that the visitors answer. Returns its key. */
export async function prepareSite(file: string): Promise<string> {
  const { child, address, installationKey } = await start(file)
  const { secret_key } = await post(`${address}/v1/sites`, installationKey, {
    key: 'shop',
    name: 'Shop',
    dimensions: ['plan'],
  })
  const touchpoint = { key: 'account', name: 'Account', stage: 'come-back', metric: 'nps' }
  await post(`${address}/v1/touchpoints`, secret_key, touchpoint)
  const survey = { key: 'account-nps', name: 'NPS', status: 'live', definition: npsDefinition }
  await post(`${address}/v1/surveys`, secret_key, survey)
  child.kill('SIGTERM')
  await once(child, 'exit')
  return secret_key as string
}
