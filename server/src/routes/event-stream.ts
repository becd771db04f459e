import { Readable } from 'node:stream'

/** So many bytes may wait for a reader beside what the system takes; one that is slower is let go, and can come back to where it was. */
export const mostWaiting = 524_288

/** How little must be left until more is handed over to a reader who catches up, in bytes. */
const littleLeft = 65_536

/** The body of a reply that goes on until one of both sides ends it. */
export class EventStream extends Readable {
  #onRead: (() => void)[] = []
  #hasEnded = false

  constructor() {
    super({ highWaterMark: littleLeft })
    this.once('close', () => this._read())
  }

  /** Hands over text. Of a reader who is too slow the connection is cut off. */
  tell(text: string): void {
    if (text === '' || this.#hasEnded || this.destroyed) return
    this.push(text)
    if (this.readableLength > mostWaiting) this.destroy()
  }

  /** Resolves when little is left of what was handed over, or nobody is there any more. */
  async ready(): Promise<void> {
    if (this.readableLength < littleLeft || this.destroyed) return
    await new Promise<void>(resolve => this.#onRead.push(resolve))
  }

  end(): void {
    if (this.#hasEnded || this.destroyed) return
    this.#hasEnded = true
    this.push(null)
  }

  override _read(): void {
    for (const resolve of this.#onRead) resolve()
    this.#onRead = []
  }
}
