import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { keep } from '../../bench/children.ts'
import type { Binaries } from './find-binaries.ts'

/** Starts one of PostgreSQL's programs in a folder; what it says is added to the file. */
export function startBinary(
  { folder, account }: Binaries,
  name: string,
  args: string[],
  { cwd, log }: { cwd: string; log: string },
): ChildProcess {
  const said = openSync(log, 'a')
  const env = { PATH: process.env.PATH, LC_ALL: 'C', PGCONNECT_TIMEOUT: '10' }
  return keep(spawn(join(folder, name), args, { ...account, cwd, env, stdio: ['ignore', said, said] }))
}

/** Runs one of them to its end; returns its exit code. */
export async function runBinary(...how: Parameters<typeof startBinary>): Promise<number | null> {
  const [code] = await once(startBinary(...how), 'close')
  return code
}
