import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { serverFlags } from '../../../scripts/launch/node-flags.mjs'

const program = fileURLToPath(new URL('./node.ts', import.meta.url))

/** A node that sends, from here. */
export interface SenderNode {
  port: number
  /** A secret key of the installation. */
  secret: string
  /** Lets it send all that is due at a moment; the next moment at which anything is, null when there is none, undefined when it has died. */
  settle(now: number): Promise<number | null | undefined>
  /** Without warning. */
  kill(): Promise<void>
}

/** Starts a node on a database, with its clock at a moment. */
export async function startSender(url: string, now: number): Promise<SenderNode> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-sender-'))
  const child = spawn(process.execPath, [...serverFlags, program, url, `${now}`, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.once('exit', () => rmSync(folder, { recursive: true }))
  // What is told to one that has died is lost.
  child.stdin.on('error', () => {})
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  /** What it says next; undefined when it has ended. */
  const hear = async (): Promise<unknown> => {
    const { value, done } = await lines.next()
    return done ? undefined : JSON.parse(value)
  }
  const first = (await hear()) as { port: number; secret: string } | undefined
  if (!first) throw new Error('the node has ended before it could send')
  return {
    ...first,
    settle: async moment => {
      child.stdin.write(`${moment}\n`)
      return ((await hear()) as { next: number | null } | undefined)?.next
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
