import { ThreadClient } from './thread-client.ts'

/** A thread that is started anew when it has ended, so that one crash is not the end of the server. */
export class RevivableThread {
  readonly #start: () => Promise<ThreadClient>
  #current: Promise<ThreadClient>
  #isClosed = false

  /** `prepare` is awaited before the thread's first call. */
  constructor(prepare: 'migrate' | 'ping', ...of: ConstructorParameters<typeof ThreadClient>) {
    this.#start = async () => {
      const client = new ThreadClient(...of)
      try {
        await client.call(prepare)
      } catch (error) {
        await client.close().catch(() => {})
        throw error
      }
      return client
    }
    this.#current = this.#start()
  }

  /** Rejects when the thread could not be started; the next call tries again. */
  async call<Result>(name: string, ...args: unknown[]): Promise<Result> {
    const known = this.#current
    const client = await known.catch(() => undefined)
    // Of several calls that find it ended only the first starts it anew.
    if (!this.#isClosed && (!client || client.hasEnded) && known === this.#current)
      this.#current = this.#start()
    return await (await this.#current).call<Result>(name, ...args)
  }

  /** Lets the connection go after what was asked before; nothing starts it again. */
  async close(): Promise<void> {
    this.#isClosed = true
    const client = await this.#current.catch(() => undefined)
    await client?.close()
  }
}
