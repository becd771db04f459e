import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { keep } from '../bench/children.ts'
import { startServer } from '../test/support/server-process.ts'

/** One of several servers on one database, whichever process it is just now. */
export interface Node {
  child: ChildProcess
  address: string
  port: number
  /** Counts its processes. */
  life: number
  /** Is it up, and nobody about to kill it? Then every request gets a reply. */
  isServing: boolean
  /** What it has said of answers since somebody looked last. */
  since: { acknowledged: number; refused: number }
  /** Printed at the first start on a database only. */
  installationKey: string | undefined
}

/** Waits until it listens. */
export async function startNode(databaseUrl: string): Promise<Node> {
  return { ...(await live(databaseUrl)), life: 1, isServing: true, since: nothing() }
}

const nothing = () => ({ acknowledged: 0, refused: 0 })

async function live(databaseUrl: string) {
  const { child, address, installationKey } = await startServer('', {
    DATABASE_URL: databaseUrl,
    TOUCHLINE_LIMITS: 'off',
  })
  return { child: keep(child), address, port: Number(new URL(address).port), installationKey }
}

/** Without a word beforehand. */
export async function killNode(node: Node): Promise<void> {
  node.isServing = false
  if (node.child.exitCode !== null) throw new Error('a node has ended by itself')
  const exit = once(node.child, 'exit')
  node.child.kill('SIGKILL')
  await exit
}

/** Another process in place of the one that is dead. */
export async function reviveNode(node: Node, databaseUrl: string): Promise<void> {
  const { installationKey: _, ...life } = await live(databaseUrl)
  Object.assign(node, life, { life: node.life + 1, isServing: true, since: nothing() })
}

/** From now on, what they say is counted anew. */
export const forgetSince = (nodes: Node[]): void => {
  for (const node of nodes) node.since = nothing()
}

/** Ends it in peace; returns its exit code, or null where it was not alive. */
export async function endNode(node: Node): Promise<number | null> {
  node.isServing = false
  // It may have ended by itself, which is never right.
  if (node.child.exitCode !== null || node.child.signalCode !== null) return null
  const exit = once(node.child, 'exit')
  node.child.kill('SIGTERM')
  return (await exit)[0]
}
