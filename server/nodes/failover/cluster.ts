import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../until.ts'
import type { Binaries } from './find-binaries.ts'
import { type Forwarder, openForwarder } from './forwarder.ts'
import { type End, PostgresServer } from './postgres-server.ts'

const database = 'touchline'

/** A database on two servers, of which the first writes and the second has each commit on its disk before it is confirmed. */
export class Cluster {
  /** Where it is, whichever server is the first. */
  readonly url: string
  readonly forwarder: Forwarder
  readonly #home: string
  #servers: [first: PostgresServer, second: PostgresServer]

  private constructor(home: string, forwarder: Forwarder, servers: [PostgresServer, PostgresServer]) {
    this.#home = home
    this.forwarder = forwarder
    this.#servers = servers
    this.url = `postgres://postgres@127.0.0.1:${forwarder.port}/${database}`
  }

  static async open(binaries: Binaries): Promise<Cluster> {
    const home = mkdtempSync(join(tmpdir(), 'touchline-failover-'))
    const { uid, gid } = binaries.account
    if (uid !== undefined && gid !== undefined) chownSync(home, uid, gid)
    const first = new PostgresServer(binaries, home, 'server_a')
    const second = new PostgresServer(binaries, home, 'server_b')
    const cluster = new Cluster(home, await openForwarder(), [first, second])
    try {
      await first.initialise()
      await first.start()
      await second.copyFrom(first)
      await cluster.#follow()
      await first.ask(`create database ${database}`)
      cluster.forwarder.aim(first.port)
      return cluster
    } catch (error) {
      await cluster.close()
      throw error
    }
  }

  /** Ends the first server, so long after the second has stopped to listen; resolves when nobody is connected to any of its processes. */
  async endFirst(how: End, stalledMs: number): Promise<void> {
    const goOn = stalledMs > 0 ? await this.#servers[1].stall() : () => {}
    await new Promise(resolve => setTimeout(resolve, stalledMs))
    await this.#servers[0].end(how)
    goOn()
    await until('the first server has let everybody go', () => this.forwarder.connections() === 0)
  }

  /** Makes the second server the first, and leads everybody there. */
  async promote(): Promise<void> {
    this.#servers.reverse()
    await this.#servers[0].promote()
    this.forwarder.aim(this.#servers[0].port)
  }

  /** Makes the server that ended follow the other one, by a copy or by taking back what only it has. Commits return from then on. */
  async restore(isRewound: boolean, beforeStart: () => Promise<void>): Promise<void> {
    const [first, second] = this.#servers
    await (isRewound ? second.rewindTo(first) : second.copyFrom(first))
    await beforeStart()
    await this.#follow()
  }

  /** How many answers can be seen at the first server. */
  async countAnswers(): Promise<number> {
    const [row] = await this.#servers[0].ask<{ n: number }>(
      'select count(*)::int as n from response',
      database,
    )
    return row?.n ?? 0
  }

  async close(): Promise<void> {
    await this.forwarder.close()
    for (const server of this.#servers) await server.end('SIGQUIT')
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }

  async #follow(): Promise<void> {
    const [first, second] = this.#servers
    await second.start()
    const following = `select 1 as one from pg_stat_replication where state = 'streaming' and sync_state = 'quorum'`
    await until('the second server follows the first', async () => (await first.ask(following)).length === 1)
  }
}
