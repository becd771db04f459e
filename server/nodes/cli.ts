import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { keep } from '../bench/children.ts'

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))

/** How a command has ended. */
export interface Ended {
  /** Null when it was killed. */
  code: number | null
  out: string
  err: string
}

/** Starts the command line as an operator does, in a process of its own. */
export function startCli(
  databaseUrl: string,
  ...words: string[]
): { child: ChildProcess; ended: Promise<Ended> } {
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const child = keep(spawn(process.execPath, [cli, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] }))
  let [out, err] = ['', '']
  child.stdout?.on('data', chunk => {
    out += chunk
  })
  child.stderr?.on('data', chunk => {
    err += chunk
  })
  return { child, ended: once(child, 'close').then(([code]) => ({ code, out, err })) }
}

/** What a command has printed. Throws what it complained of unless it ended well. */
export async function runCli(databaseUrl: string, ...words: string[]): Promise<string> {
  const { code, out, err } = await startCli(databaseUrl, ...words).ended
  if (code !== 0) throw new Error(`"touchline ${words[0]}" ended with ${code}: ${err}${out}`)
  return out
}

/** How many cells of the counts a recount does not give, and how many answers and showings it has counted. */
export async function verifyByCli(databaseUrl: string): Promise<{ responses: number; differences: number }> {
  const { out, err } = await startCli(databaseUrl, 'verify', '--json').ended
  if (out === '') throw new Error(`"touchline verify" said nothing but: ${err}`)
  const { responses, differences } = JSON.parse(out) as { responses: number; differences: unknown[] }
  return { responses, differences: differences.length }
}
