import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '../../test/support/free-port.ts'
import { until } from '../until.ts'
import type { Binaries } from './find-binaries.ts'
import { runBinary, startBinary } from './run-binary.ts'

/** How a server ends: without a word, or in haste (`pg_ctl stop -m immediate`). */
export type End = 'SIGKILL' | 'SIGQUIT'

/** Each may be the first of the two, so both have the same settings. */
const settings = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 60
shared_buffers = 32MB
wal_keep_size = 512MB
wal_log_hints = on
synchronous_standby_names = 'ANY 1 (server_a, server_b)'
`

/** One of two PostgreSQL servers of which one repeats what the other writes. */
export class PostgresServer {
  port = 0
  readonly #binaries: Binaries
  readonly #name: string
  readonly #home: string
  #child: ChildProcess | undefined

  constructor(binaries: Binaries, home: string, name: 'server_a' | 'server_b') {
    this.#binaries = binaries
    this.#name = name
    this.#home = home
  }

  get #data(): string {
    return join(this.#home, this.#name)
  }

  get #how(): { cwd: string; log: string } {
    return { cwd: this.#home, log: join(this.#home, `${this.#name}.log`) }
  }

  /** Makes an empty one. */
  async initialise(): Promise<void> {
    await this.#run(
      'initdb',
      '-D',
      this.#data,
      '-U',
      'postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
    )
    appendFileSync(join(this.#data, 'postgresql.conf'), settings)
  }

  /** Makes it a fresh copy of another one, which it will follow. */
  async copyFrom({ port }: PostgresServer): Promise<void> {
    rmSync(this.#data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    const source = `host=127.0.0.1 port=${port} user=postgres`
    await this.#run('pg_basebackup', '-d', source, '-D', this.#data, '-R', '-X', 'stream', '-c', 'fast')
  }

  /** Takes back what the other one has never heard of, and lets it follow. */
  async rewindTo(other: PostgresServer): Promise<void> {
    // Before it, PostgreSQL 15 does not know yet that it writes a history of its own, and nothing would be taken back.
    await other.ask('checkpoint')
    const source = `host=127.0.0.1 port=${other.port} user=postgres dbname=postgres`
    const rewind = () =>
      runBinary(this.#binaries, 'pg_rewind', ['-D', this.#data, '--source-server', source, '-R'], this.#how)
    // Of one that was killed some processes take a moment to notice.
    await until(`${this.#name} is rewound`, async () => (await rewind()) === 0)
  }

  /** Waits until it answers. */
  async start(): Promise<void> {
    this.port = await freePort()
    const args = ['-D', this.#data, '-p', `${this.port}`, '-c', `cluster_name=${this.#name}`]
    this.#child = startBinary(this.#binaries, 'postgres', args, this.#how)
    await until(
      `${this.#name} answers`,
      async () => (await this.ask('select 1 as one').catch(() => [])).length > 0,
    )
  }

  /** Takes nothing from the one that it follows; what was sent meanwhile is lost when it goes on. */
  async stall(): Promise<() => void> {
    const [receiver] = await this.ask<{ pid: number }>('select pid from pg_stat_wal_receiver')
    if (!receiver) throw new Error(`${this.#name} follows nobody`)
    process.kill(receiver.pid, 'SIGSTOP')
    return () => {
      for (const signal of ['SIGTERM', 'SIGCONT']) process.kill(receiver.pid, signal)
    }
  }

  async promote(): Promise<void> {
    await this.#run('pg_ctl', 'promote', '-w', '-D', this.#data)
  }

  async end(how: End): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill(how)
    await exit
  }

  /** Asks the server itself, past every proxy. */
  async ask<Row extends object>(query: string, database = 'postgres'): Promise<Row[]> {
    const client = new pg.Client({ host: '127.0.0.1', port: this.port, user: 'postgres', database })
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query<Row>(query)).rows
    } finally {
      await client.end()
    }
  }

  async #run(name: string, ...args: string[]): Promise<void> {
    const code = await runBinary(this.#binaries, name, args, this.#how)
    if (code === 0) return
    const said = readFileSync(this.#how.log, 'utf8').trim().split('\n').slice(-3)
    throw new Error(`${name} of ${this.#name} ended with ${code}: ${said.join(' ')}`)
  }
}
