import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { StoreError } from '../store-error.ts'
import type { Call, Fault, Reply, ThreadData } from './protocol.ts'

/** With the stack of the thread, which tells where it happened. */
function toStoreError({ message, code, stack }: Fault): StoreError {
  const error = new StoreError(message, code)
  if (stack !== undefined) error.stack = stack
  return error
}

/**
 * Each thread takes the types out of its files with WebAssembly. V8 sometimes frees that code while another thread still needs it, which ends the
 * whole process (nodejs/node#64500): so it is told to free none before the process ends.
 */
setFlagsFromString('--no-wasm-code-gc')

/**
 * Rows are soon done with; left to itself, a thread takes several times as much before it looks what can go. For one act it looks more often, as
 * many rows come at once.
 */
const youngMb = { server: 24, command: 6 }

/** A thread that owns a connection, seen from the main thread, which never waits for SQL. */
export class ThreadClient {
  readonly #worker: Worker
  readonly #pending = new Map<number, { resolve: (result: never) => void; reject: (reason: Error) => void }>()
  #failure: StoreError | undefined
  #calls = 0

  constructor(data: ThreadData, use: keyof typeof youngMb) {
    this.#worker = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: youngMb[use] },
    })
    this.#worker.on('message', (reply: string) => this.#settle(JSON.parse(reply)))
    this.#worker.on('error', (error: Error & { code?: string }) => this.#fail(error.message, error.code))
    this.#worker.on('exit', () => this.#fail('the database thread has ended'))
  }

  /** Has the thread ended, so that every further call fails? */
  get hasEnded(): boolean {
    return this.#failure !== undefined
  }

  call<Result>(name: string, ...args: unknown[]): Promise<Result> {
    if (this.#failure) return Promise.reject(this.#failure)
    return new Promise((resolve, reject) => {
      const id = ++this.#calls
      this.#pending.set(id, { resolve, reject })
      this.#worker.postMessage(JSON.stringify({ id, name, args } satisfies Call))
    })
  }

  /** Lets the connection go after what was asked before, and waits until the thread has ended; closing twice does nothing more. */
  async close(): Promise<void> {
    if (this.#failure) return
    const end = new Promise<void>(resolve => this.#worker.once('exit', () => resolve()))
    await this.call('close')
    await end
  }

  #settle(reply: Reply): void {
    const pending = this.#pending.get(reply.id)
    this.#pending.delete(reply.id)
    if ('error' in reply) pending?.reject(toStoreError(reply.error))
    else pending?.resolve(reply.result as never)
  }

  #fail(message: string, code?: string): void {
    this.#failure ??= new StoreError(message, code, 'unavailable')
    for (const { reject } of this.#pending.values()) reject(this.#failure)
    this.#pending.clear()
  }
}
