import { spawn } from 'node:child_process'

/** How a tool ended: code 0 is success. */
export interface ToolResult {
  code: number
  output: string
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs a Node script and keeps what it prints; what it sends with process.send goes to onMessage. */
export function runTool(
  root: string,
  args: string[],
  onMessage = (_message: unknown) => {},
): Promise<ToolResult> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: withColours(),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal)
    process.exit(1)
  }
  for (const signal of signals) process.once(signal, stop)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (output += chunk))
  child.on('message', onMessage)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      for (const signal of signals) process.off(signal, stop)
      resolve({ code: code ?? 1, output })
    })
  })
}

function withColours(): NodeJS.ProcessEnv {
  // The tools write into a pipe, so they cannot see whether their output ends on a terminal.
  if (process.env.NO_COLOR || process.env.FORCE_COLOR) return process.env
  return { ...process.env, [process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR']: '1' }
}
