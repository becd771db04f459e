import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { serverFlags } from '../../../scripts/launch/node-flags.mjs'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** A server as an operator runs it, in a process of its own. */
export interface ServerProcess {
  child: ChildProcess
  /** All that it has printed so far. */
  output: { text: string }
}

/** Does not wait for anything. The port is chosen by the system unless the environment says otherwise. */
export function spawnServer(file: string, environment: Record<string, string> = {}): ServerProcess {
  const defaults = {
    PORT: '0',
    DATABASE_URL: `file:${file}`,
    TOUCHLINE_LOG_LEVEL: 'warn',
    TOUCHLINE_DRAIN_SECONDS: '0',
  }
  const env = { ...process.env, ...defaults, ...environment }
  const child = spawn(process.execPath, [...serverFlags, main], { env })
  const output = { text: '' }
  const hear = (chunk: Buffer) => {
    output.text += chunk
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return { child, output }
}

export interface ListeningServer extends ServerProcess {
  /** Such as `http://127.0.0.1:40123`. */
  address: string
  /** The secret key of the installation, which is printed at the first start only. */
  installationKey: string | undefined
}

/** Waits until it listens; throws with what it has printed when it ends instead. */
export async function startServer(
  file: string,
  environment: Record<string, string> = {},
): Promise<ListeningServer> {
  const { child, output } = spawnServer(file, environment)
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the server has ended: ${output.text}`)
  })
  ended.catch(() => {})
  while (!/\/docs\n/.test(output.text))
    await Promise.race([once(child.stdout as NonNullable<typeof child.stdout>, 'data'), ended])
  return {
    child,
    output,
    address: /serves at (\S+)/.exec(output.text)?.[1] as string,
    installationKey: /tls_\S{40}/.exec(output.text)?.[0],
  }
}

/** Sends JSON, with a key if there is one, and reads the reply. */
export async function post(
  url: string,
  key: string | undefined,
  body: unknown,
): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<
    Record<string, string>
  >
}
