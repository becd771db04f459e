import { once } from 'node:events'
import { connect } from 'node:net'
import type { RawInput } from './raw-input.ts'

/** After so long without a byte from the server nothing more is waited for, in milliseconds. */
const silenceMs = 15

/** Sends the bytes to a port of this machine; returns the statuses that came back, in order. */
export async function sendRaw(port: number, { pieces, isRude }: RawInput): Promise<number[]> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const heard: Buffer[] = []
  const closed = once(socket, 'close').catch(() => {})
  socket.on('error', () => {})
  // The server that hangs up while we speak is no fault: what it said counts.
  await Promise.race([once(socket, 'connect').catch(() => {}), closed])
  for (const piece of pieces) {
    socket.write(piece, 'latin1')
    await new Promise(setImmediate)
  }
  if (isRude) socket.resetAndDestroy()
  else {
    socket.on('data', chunk => heard.push(chunk))
    socket.setTimeout(silenceMs, () => socket.destroy())
  }
  await closed
  // What we did not wait for is being worked on; its faults should be found before the next input.
  if (isRude) await new Promise(resolve => setTimeout(resolve, 3))
  const text = Buffer.concat(heard).toString('latin1')
  return [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status))
}
