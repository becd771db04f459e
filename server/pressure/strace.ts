import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

/** What of a server's calls is noted: how its log goes to the disk, and what it says over the network. */
const calls = 'trace=fsync,fdatasync,pwrite64,write,writev,sendto,sendmsg'

/** Notes the calls of a running process and all its threads in a file. */
export interface Tracer {
  /** Resolves when the process has ended and the file is whole. */
  ended: Promise<void>
  detach(): void
}

/** Resolves when nothing escapes it any more; throws what strace says where it may not. Strings are kept to a page's length. */
export async function attachStrace(pid: number, file: string): Promise<Tracer> {
  return await attach(pid, ['-f', '-y', '-s', '8192', '-e', calls, '-e', 'signal=none', '-o', file])
}

/** Makes every such call of a running process fail with this error, such as `EIO`, until it is detached. */
export async function failCalls(pid: number, call: string, error: string): Promise<Tracer> {
  const fault = ['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}`]
  return await attach(pid, ['-f', ...fault, '-e', 'signal=none', '-o', '/dev/null'])
}

async function attach(pid: number, options: string[]): Promise<Tracer> {
  const strace = spawn('strace', [...options, '-p', String(pid)], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(strace, 'close').then(() => {})
  await hearOf(strace, / attached/)
  return { ended, detach: () => void strace.kill('SIGTERM') }
}

async function hearOf({ stderr }: ChildProcess, sentence: RegExp): Promise<void> {
  let text = ''
  for await (const chunk of stderr?.iterator({ destroyOnReturn: false }) ?? []) {
    text += chunk
    if (sentence.test(text)) return void stderr?.resume()
  }
  throw new Error(text.trim())
}

/** Why no process can be traced here; undefined where one can. */
export async function whyNoTrace(): Promise<string | undefined> {
  if (spawnSync('strace', ['-V']).error)
    return 'strace is not installed here, and shows the calls of a server'
  const waiting = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
  try {
    const tracer = await attachStrace(waiting.pid as number, '/dev/null')
    tracer.detach()
    await tracer.ended
    return undefined
  } catch (error) {
    return `no process may be traced here: ${(error as Error).message}`
  } finally {
    waiting.kill('SIGKILL')
  }
}
